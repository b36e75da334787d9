## ما تشترك فيه كل القوائم.

list-more-filters = خيارات تصفية أخرى
list-fewer-filters = خيارات تصفية أقل
list-period = الفترة

## طرق العرض

list-views = طرق العرض
list-view-all = الكل
list-view-menu = إجراءات على طريقة العرض
list-view-keep = حفظ كطريقة عرض…
list-view-save = حفظ طريقة العرض
list-view-save-as = حفظ كطريقة عرض
list-view-rename = تغيير اسم طريقة العرض
list-view-delete = حذف طريقة العرض
list-view-deleted = حُذفت طريقة العرض «{ $name }».
list-view-back = العودة إلى طريقة العرض كما كانت
list-view-changed = تغيّرت منذ حفظها
list-view-name = اسم طريقة العرض
list-view-name-hint = سيجدها كل العاملين في المكتب أعلى هذه القائمة.

## الأعمدة

list-columns = الأعمدة
list-columns-usual = الأعمدة المعتادة
list-column-no-room = مخفي لضيق المكان
list-column-before = تقديم العمود { $column }
list-column-after = تأخير العمود { $column }

## التحديد والتعديل الجماعي

list-select = تحديد { $name }
list-select-all =
    { $count ->
        [zero] لا شيء لتحديده
        [one] تحديد البطاقة الوحيدة
        [two] تحديد البطاقتين
        [few] تحديد البطاقات كلها ({ $count })
        [many] تحديد البطاقات كلها ({ $count })
       *[other] تحديد البطاقات كلها ({ $count })
    }
list-selection = التحديد
list-selected =
    { $count ->
        [zero] لم تُحدد أي بطاقة
        [one] حُددت بطاقة واحدة
        [two] حُددت بطاقتان
        [few] حُددت { $count } بطاقات
        [many] حُددت { $count } بطاقة
       *[other] حُددت { $count } بطاقة
    }
list-selection-clear = إلغاء التحديد
list-bulk-archive = أرشفة
list-bulk-unarchive = إخراج من الأرشيف
list-bulk-country = تعيين البلد…
list-bulk-add-field = إضافة مجال تعاون…
list-bulk-remove-field = إزالة مجال تعاون…
list-bulk-occasion = ربط بمناسبة…
list-bulk-state = تعيين الحالة…
list-bulk-kind = تعيين الصنف…
list-bulk-delete = حذف
list-bulk-choose = اختاروا…
list-bulk-apply =
    { $count ->
        [zero] لا بطاقة للتطبيق
        [one] تطبيق على هذه البطاقة
        [two] تطبيق على بطاقتين
        [few] تطبيق على { $count } بطاقات
        [many] تطبيق على { $count } بطاقة
       *[other] تطبيق على { $count } بطاقة
    }
list-bulk-done =
    { $count ->
        [zero] لم يكن هناك ما يُعدّل.
        [one] عُدلت بطاقة واحدة.
        [two] عُدلت بطاقتان معا.
        [few] عُدلت { $count } بطاقات دفعة واحدة.
        [many] عُدلت { $count } بطاقة دفعة واحدة.
       *[other] عُدلت { $count } بطاقة دفعة واحدة.
    }
list-choice-country = البلد
list-choice-field = مجال التعاون
list-choice-occasion = المناسبة
list-choice-occasion-hint = إن لم تختاروا شيئا، فلن تتبع أي مناسبة بعد ذلك.
list-choice-exhibition_state = الحالة
list-choice-activity_state = الحالة
list-choice-document_kind = الصنف
list-refused =
    { $count ->
        [zero] كل البطاقات قابلة للحذف
        [one] تعذر حذف بطاقة واحدة
        [two] تعذر حذف بطاقتين
        [few] تعذر حذف { $count } بطاقات
        [many] تعذر حذف { $count } بطاقة
       *[other] تعذر حذف { $count } بطاقة
    }
list-refused-text = تذكرها بطاقات أخرى. لم يُحذف شيء.
list-refused-more =
    { $count ->
        [zero] ولا شيء غيرها.
        [one] وبطاقة أخرى.
        [two] وبطاقتان أخريان.
        [few] و{ $count } بطاقات أخرى.
        [many] و{ $count } بطاقة أخرى.
       *[other] و{ $count } بطاقة أخرى.
    }
list-refused-leave = استبعادها من التحديد

## النسخ

list-copy = نسخ كجدول
list-copy-all = نسخ القائمة كجدول
list-copied =
    { $count ->
        [zero] لا سطر في الحافظة.
        [one] سطر واحد في الحافظة.
        [two] سطران في الحافظة.
        [few] { $count } أسطر في الحافظة.
        [many] { $count } سطرا في الحافظة.
       *[other] { $count } سطر في الحافظة.
    }

## الفترات

list-span-this_year = هذه السنة
list-span-last_year = السنة الماضية
list-span-next_year = السنة القادمة
list-span-last_12_months = الأشهر الاثنا عشر الأخيرة
list-span-next_6_months = الأشهر الستة القادمة
list-span-next_12_months = الأشهر الاثنا عشر القادمة
list-span-past = قبل اليوم
list-span-ahead = ابتداء من اليوم
list-span-first = من
list-span-last = إلى
list-span-from = ابتداء من { $from }
list-span-until = إلى غاية { $until }
list-span-from-until = من { $from } إلى { $until }

## ما تتبعه الوثيقة

list-of-agreement = اتفاقية
list-of-exhibition = معرض
list-of-activity = نشاط من البرنامج
list-of-partner = شريك
list-of-person = شخص
