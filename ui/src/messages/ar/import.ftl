import-room = استيراد جدول
import-title = استيراد جدول
import-lead = تدخل هنا إلى السجل اللائحة التي تمسكونها اليوم: اتفاقيات أو شركاء أو أشخاص أو معارض، في مصنف (XLSX أو XLS أو ODS) أو نص (CSV أو TSV) أو بصيغة JSON أو في دفتر عناوين (vCard). ترون أولا ما تم فهمه، ولا يُكتب شيء قبل موافقتكم.
import-first-line = تُعرف العناوين بالعربية والفرنسية والإنجليزية والألمانية والإسبانية والإيطالية، ولو كانت تحت عنوان عام. تحتاج لائحة الاتفاقيات إلى عمود للشركاء، أما الأعمدة الأخرى فتُستورد إذا عُرف عنوانها:
import-drop = يمكنكم أيضا إفلات الملف على النافذة من أي لائحة.
import-save-as = يصلح كل ترميز وكل فاصل. والقيمة التي لا تُعرف تُحفظ في الملاحظات كما كُتبت ويُنبه إليها.
import-choose = اختيار ملف…
import-choose-other = اختيار ملف آخر…
import-reading = قراءة الملف…
import-read-only = هذا السجل مفتوح للقراءة فقط، ولا يمكن استيراد شيء إليه.

## ما تم فهمه

import-understood = ما تم فهمه
import-target = لائحة
import-target-agreements = اتفاقيات
import-target-partners = شركاء
import-target-people = أشخاص
import-target-exhibitions = معارض
import-sheet = الورقة
import-sheet-nameless = الورقة { $number }
import-sheet-hidden = { $name } (مخفية)
import-heading = العناوين
import-heading-none = بلا عناوين
import-heading-row = السطر { $row }
import-heading-rows = من السطر { $first } إلى السطر { $last }
import-encoding = الترميز
import-separator = الفاصل
import-order = التواريخ مثل 01/02/2025
import-order-day_first = اليوم ثم الشهر
import-order-month_first = الشهر ثم اليوم
import-order-unsure = لا شيء في الملف يبين ذلك: اختاروا الترتيب المقصود.
import-above = فوق العناوين: { $titles }
import-remembered = قُرئ كما حفظتم طريقة قراءته.
import-remember = الحفظ للملف المقبل
import-kept = محفوظ منذ { $day } للملفات التي لها هذه العناوين.
import-forget = حذف المحفوظ
import-profiles = طرق قراءة محفوظة
import-profiles-text = يُقرأ كل ملف له هذه العناوين كما قُرئ سابقه.
import-profile = { $headings } ({ $day })
import-rename = إعادة التسمية
import-rename-this = إعادة تسمية: { $name }
import-profile-name = اسم هذا النوع من الملفات
import-profile-name-hint = مثل «اللائحة الشهرية للوزارة». ومن دون اسم يُعرف بعناوينه.
import-forget-these = حذف المحفوظ: { $headings }
import-column = العمود
import-samples = بعض قيمه
import-certainty = درجة اليقين
import-certainty-chosen = مختار
import-certainty-certain = مؤكد
import-certainty-likely = مرجح
import-certainty-guessed = مفترض
import-certainty-unknown = مجهول
import-meaning-of = يُستورد العمود «{ $column }» بصفته
import-separator-comma = فاصلة
import-separator-semicolon = فاصلة منقوطة
import-separator-tab = علامة الجدولة
import-separator-bar = خط عمودي
import-separator-colon = نقطتان
import-separator-other = علامة أخرى
import-kind-xlsx = مصنف Excel
import-kind-xls = مصنف Excel (قبل 2007)
import-kind-ods = مصنف LibreOffice
import-kind-json = لائحة سجلات (JSON)
import-kind-cards = دفتر عناوين (vCard)
import-kind-text = نص
import-columns = الأعمدة
import-column-meaning = يُستورد بصفته
import-not-taken = لا يُستورد
import-columns-unknown =
    { $count ->
        [zero] تم التعرف على جميع الأعمدة.
        [one] عمود واحد لم يُتعرف عليه ولن يُستورد.
        [two] عمودان لم يُتعرف عليهما ولن يُستوردا.
        [few] { $count } أعمدة لم يُتعرف عليها ولن تُستورد.
        [many] { $count } عمودا لم يُتعرف عليها ولن تُستورد.
       *[other] { $count } عمود لم يُتعرف عليها ولن تُستورد.
    }
import-meaning-reference = المرجع
import-meaning-title = العنوان
import-meaning-instrument = نوع الوثيقة
import-meaning-own = طرفنا
import-meaning-own_country = بلد طرفنا
import-meaning-parties = الشركاء
import-meaning-country = بلد الشريك الأول
import-meaning-signed = تاريخ التوقيع
import-meaning-begins = الدخول حيز التنفيذ
import-meaning-ends = تاريخ الانتهاء
import-meaning-renewal = التجديد
import-meaning-fields = مجالات التعاون
import-meaning-own_latitude = خط عرض طرفنا
import-meaning-own_longitude = خط طول طرفنا
import-meaning-own_population = سكان طرفنا
import-meaning-short = الاسم المختصر
import-meaning-other_name = اسم آخر
import-meaning-latitude = خط العرض
import-meaning-longitude = خط الطول
import-meaning-population = السكان
import-meaning-kind = نوع الطرف
import-meaning-website = الموقع الإلكتروني
import-meaning-duration = المدة
import-meaning-name = الاسم
import-meaning-function = المنصب
import-meaning-email = البريد الإلكتروني
import-meaning-phone = الهاتف
import-meaning-opens = اليوم الأول
import-meaning-closes = اليوم الأخير
import-meaning-opens_year = السنة الأولى
import-meaning-closes_year = السنة الأخيرة
import-meaning-venue = فضاء العرض
import-meaning-citation = تعريف يذكر أماكن العرض
import-meaning-state = الحالة
import-meaning-visitors = الزوار
import-meaning-theme = الموضوع
import-meaning-notes = ملاحظات

## الخطة

import-plan = ما سيُستورد
import-new-agreements =
    { $count ->
        [zero] لا اتفاقيات جديدة
        [one] اتفاقية جديدة واحدة
        [two] اتفاقيتان جديدتان
        [few] { $count } اتفاقيات جديدة
        [many] { $count } اتفاقية جديدة
       *[other] { $count } اتفاقية جديدة
    }
import-new-partners =
    { $count ->
        [zero] لا شركاء جدد
        [one] شريك جديد واحد
        [two] شريكان جديدان
        [few] { $count } شركاء جدد
        [many] { $count } شريكا جديدا
       *[other] { $count } شريك جديد
    }
import-new-people =
    { $count ->
        [zero] لا أشخاص جدد
        [one] شخص جديد واحد
        [two] شخصان جديدان
        [few] { $count } أشخاص جدد
        [many] { $count } شخصا جديدا
       *[other] { $count } شخص جديد
    }
import-new-exhibitions =
    { $count ->
        [zero] لا معارض جديدة
        [one] معرض جديد واحد
        [two] معرضان جديدان
        [few] { $count } معارض جديدة
        [many] { $count } معرضا جديدا
       *[other] { $count } معرض جديد
    }
import-change =
    { $count ->
        [zero] لا بطاقات معدلة
        [one] بطاقة واحدة معدلة
        [two] بطاقتان معدلتان
        [few] { $count } بطاقات معدلة
        [many] { $count } بطاقة معدلة
       *[other] { $count } بطاقة معدلة
    }
import-there-agreements =
    { $count ->
        [zero] لا اتفاقيات مسجلة من قبل
        [one] اتفاقية واحدة مسجلة من قبل
        [two] اتفاقيتان مسجلتان من قبل
        [few] { $count } اتفاقيات مسجلة من قبل
        [many] { $count } اتفاقية مسجلة من قبل
       *[other] { $count } اتفاقية مسجلة من قبل
    }
import-there-partners =
    { $count ->
        [zero] لا شركاء مسجلين من قبل
        [one] شريك واحد مسجل من قبل
        [two] شريكان مسجلان من قبل
        [few] { $count } شركاء مسجلون من قبل
        [many] { $count } شريكا مسجلا من قبل
       *[other] { $count } شريك مسجل من قبل
    }
import-there-people =
    { $count ->
        [zero] لا أشخاص مسجلين من قبل
        [one] شخص واحد مسجل من قبل
        [two] شخصان مسجلان من قبل
        [few] { $count } أشخاص مسجلون من قبل
        [many] { $count } شخصا مسجلا من قبل
       *[other] { $count } شخص مسجل من قبل
    }
import-there-exhibitions =
    { $count ->
        [zero] لا معارض مسجلة من قبل
        [one] معرض واحد مسجل من قبل
        [two] معرضان مسجلان من قبل
        [few] { $count } معارض مسجلة من قبل
        [many] { $count } معرضا مسجلا من قبل
       *[other] { $count } معرض مسجل من قبل
    }
import-wrong =
    { $count ->
        [zero] لا أسطر ينبغي تصحيحها
        [one] سطر واحد ينبغي تصحيحه
        [two] سطران ينبغي تصحيحهما
        [few] { $count } أسطر ينبغي تصحيحها
        [many] { $count } سطرا ينبغي تصحيحه
       *[other] { $count } سطر ينبغي تصحيحه
    }
import-partners =
    { $count ->
        [zero] لا شركاء ينبغي إنشاؤهم
        [one] شريك واحد سيُنشأ
        [two] شريكان سيُنشآن
        [few] { $count } شركاء سيُنشؤون
        [many] { $count } شريكا سيُنشؤون
       *[other] { $count } شريك سيُنشؤون
    }
import-named = { $what }: { $names }
import-partners-none = جميع الشركاء مسجلون من قبل.
import-lines = الأسطر
import-lines-all = الكل
import-line = السطر
import-state = المآل
import-state-new = جديد
import-state-change = معدل
import-state-there = مسجل من قبل
import-state-wrong = ينبغي تصحيحه
import-remarks = مع ملاحظات
import-record-agreements = الاتفاقية
import-record-partners = الشريك
import-record-people = الشخص
import-record-exhibitions = المعرض
import-cancel = إيقاف
import-stopping = الإيقاف جار…
import-percent = { $part }٪
import-parties = الشركاء
import-in-column = { $column }:
import-more-lines =
    { $count ->
        [zero] لا أسطر أخرى
        [one] عرض سطر آخر
        [two] عرض سطرين آخرين
        [few] عرض { $count } أسطر أخرى
        [many] عرض { $count } سطرا آخر
       *[other] عرض { $count } سطر آخر
    }
import-apply-agreements =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استيراد اتفاقية واحدة
        [two] استيراد اتفاقيتين
        [few] استيراد { $count } اتفاقيات
        [many] استيراد { $count } اتفاقية
       *[other] استيراد { $count } اتفاقية
    }
import-apply-partners =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استيراد شريك واحد
        [two] استيراد شريكين
        [few] استيراد { $count } شركاء
        [many] استيراد { $count } شريكا
       *[other] استيراد { $count } شريك
    }
import-apply-people =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استيراد شخص واحد
        [two] استيراد شخصين
        [few] استيراد { $count } أشخاص
        [many] استيراد { $count } شخصا
       *[other] استيراد { $count } شخص
    }
import-apply-exhibitions =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استيراد معرض واحد
        [two] استيراد معرضين
        [few] استيراد { $count } معارض
        [many] استيراد { $count } معرضا
       *[other] استيراد { $count } معرض
    }
import-apply-text = عملية واحدة يمكن التراجع عنها. لا تُستورد الأسطر التي ينبغي تصحيحها: صححوها في الجدول ثم أعيدوا استيراده، فما سُجل من قبل لا يُسجل مرتين.
import-writing = الاستيراد جار…

## النتيجة

import-brought-agreements =
    { $count ->
        [zero] لم يُستورد شيء
        [one] استُوردت اتفاقية واحدة
        [two] استُوردت اتفاقيتان
        [few] استُوردت { $count } اتفاقيات
        [many] استُوردت { $count } اتفاقية
       *[other] استُوردت { $count } اتفاقية
    }
import-brought-partners =
    { $count ->
        [zero] لم يُستورد شيء
        [one] استُورد شريك واحد
        [two] استُورد شريكان
        [few] استُورد { $count } شركاء
        [many] استُورد { $count } شريكا
       *[other] استُورد { $count } شريك
    }
import-brought-people =
    { $count ->
        [zero] لم يُستورد شيء
        [one] استُورد شخص واحد
        [two] استُورد شخصان
        [few] استُورد { $count } أشخاص
        [many] استُورد { $count } شخصا
       *[other] استُورد { $count } شخص
    }
import-brought-exhibitions =
    { $count ->
        [zero] لم يُستورد شيء
        [one] استُورد معرض واحد
        [two] استُورد معرضان
        [few] استُوردت { $count } معارض
        [many] استُورد { $count } معرضا
       *[other] استُورد { $count } معرض
    }
import-done-partners =
    { $count ->
        [zero] لم يُنشأ أي شريك.
        [one] أُنشئ شريك واحد.
        [two] أُنشئ شريكان.
        [few] أُنشئ { $count } شركاء.
        [many] أُنشئ { $count } شريكا.
       *[other] أُنشئ { $count } شريك.
    }
import-left =
    { $count ->
        [zero] استُوردت جميع الأسطر.
        [one] لم يُستورد سطر واحد.
        [two] لم يُستورد سطران.
        [few] لم تُستورد { $count } أسطر.
        [many] لم يُستورد { $count } سطرا.
       *[other] لم يُستورد { $count } سطر.
    }
import-done-changed =
    { $count ->
        [zero] لم تُعدل أي بطاقة.
        [one] عُدلت بطاقة واحدة.
        [two] عُدلت بطاقتان.
        [few] عُدلت { $count } بطاقات.
        [many] عُدلت { $count } بطاقة.
       *[other] عُدلت { $count } بطاقة.
    }
import-see-agreements = عرض الاتفاقيات
import-see-partners = عرض الشركاء
import-see-people = عرض الأشخاص
import-see-exhibitions = عرض المعارض
import-left-save = حفظ هذه الأسطر (CSV)…
import-left-saved = حُفظ في: { $path }
import-saving = الحفظ جار…
import-again = استيراد ملف آخر
