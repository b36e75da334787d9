# نماذج Word الخاصة بالمكتب: معنى الحقول، وما قد يكون خطأ في النموذج.
template-list-more = { $before } و{ $item }
template-list-last = { $before } و{ $item }
template-yes = نعم
template-no = لا

template-sort-text = نص بلا لغة
template-sort-wording = نص حسب اللغة
template-sort-date = تاريخ
template-sort-count = عدد
template-sort-amount = مبلغ
template-sort-flag = نعم أو لا
template-sort-picture = صورة
template-sort-record = بطاقة
template-sort-list = قائمة

template-field-today = يوم تحرير المستند
template-field-as_of = اليوم الذي يصف المستند الوضعية فيه
template-field-logo = شعار المكتب
template-field-office = المكتب نفسه
template-field-agreement = الاتفاقية موضوع المستند
template-field-partner = الشريك موضوع المستند؛ وفي حالة الاتفاقية: أول طرف غير طرفنا
template-field-exhibition = المعرض موضوع المستند
template-field-agreements = الاتفاقيات؛ وفي المستوى الأول: السارية في ذلك اليوم
template-field-name = الاسم
template-field-home = طرفنا: مدينة المكتب أو جماعته
template-field-heading = ترويسة الرسائل، سطرا سطرا
template-field-place = المكان: مكان التوقيع أو التحرير
template-field-left = سطور الترويسة بالحروف اللاتينية
template-field-right = سطور الترويسة بالعربية
template-field-text = نص السطر
template-field-issued = مكان التحرير وتاريخه كما في الرسائل
template-field-our_ref = مرجع المكتب للمستند
template-field-address = العنوان البريدي
template-field-signatory = اسم الموقّع
template-field-arms = ما يظهر في الشعار
template-field-reference = المرجع
template-field-title = العنوان أو التسمية
template-field-title_as_signed = العنوان كما وُقع
template-field-instrument = نوع الوثيقة
template-field-instrument_as_signed = التسمية الواردة في النص
template-field-state = الوضعية الحالية
template-field-signed = تاريخ التوقيع
template-field-occasion = مناسبة التوقيع
template-field-begins = تاريخ الدخول حيز التنفيذ
template-field-ends = تاريخ الانتهاء
template-field-notice_by = آخر أجل للإشعار
template-field-duration_months = المدة بالأشهر
template-field-renewal = التجديد
template-field-changes = ما يغيره
template-field-parent = ما يتبع له
template-field-notes = الملاحظات
template-field-parties = الأطراف
template-field-signatures = التوقيعات
template-field-witnesses = الحاضرون والشهود
template-field-fields = مجالات التعاون
template-field-languages = لغات النص
template-field-originals = النسخ الأصلية
template-field-approvals = المصادقات بالترتيب
template-field-commitments = الالتزامات
template-field-events = أحداث مسارها
template-field-family = الملاحق والبرامج التابعة لها
template-field-exhibitions = المعارض
template-field-activities = أنشطة البرنامج
template-field-role = الدور
template-field-kind = الصنف
template-field-country = البلد كما يسميه المكتب
template-field-ours = هل هو طرفنا
template-field-person = الشخص
template-field-capacity = الصفة
template-field-party = الطرف الممثَّل
template-field-code = رمز اللغة
template-field-authentic = هل النص ذو حجية
template-field-prevails = هل يُرجَّح النص
template-field-holder = الطرف الذي يحفظها
template-field-location = مكان الحفظ
template-field-count = العدد
template-field-authority = السلطة المختصة
template-field-submitted = تاريخ العرض
template-field-decided = تاريخ القرار
template-field-answer_by = آخر أجل للجواب
template-field-note = الملاحظة
template-field-wording = نص الالتزام
template-field-clause = مادة النص
template-field-owed_by = الطرف الملتزم
template-field-due = الأجل
template-field-yearly = هل يتكرر كل سنة
template-field-field = مجال التعاون
template-field-carried_by = ما يُنفَّذ به
template-field-day = التاريخ
template-field-official_name = التسمية الرسمية
template-field-population = عدد السكان
template-field-website = الموقع الإلكتروني
template-field-people = الأشخاص الذين في مناصبهم
template-field-salutation = صيغة المخاطبة
template-field-function = المنصب
template-field-mail = البريد الإلكتروني
template-field-telephone = الهاتف
template-field-theme = الموضوع
template-field-concept = التصور
template-field-heritage = نوع التراث
template-field-opens = تاريخ الافتتاح
template-field-closes = تاريخ الاختتام
template-field-legs = المحطات
template-field-objects = القطع المعارة
template-field-milestones = خطوات التحضير
template-field-venue = مكان العرض
template-field-install = بداية التركيب
template-field-ceremony = حفل الافتتاح
template-field-dismantled = نهاية التفكيك
template-field-visitors = عدد الزوار
template-field-inventory_number = رقم الجرد
template-field-maker = الصانع
template-field-dated = التأريخ
template-field-material = المادة
template-field-dimensions = الأبعاد
template-field-pieces = عدد الأجزاء
template-field-lender = المُعير
template-field-value = قيمة التأمين
template-field-since = بداية الإعارة
template-field-until = نهاية الإعارة
template-field-credit = عبارة الإسناد
template-field-done = تاريخ الإنجاز
template-field-side = على عاتق من
template-field-number = الترتيب في القائمة ابتداء من واحد

problem-template-not-word = هذا الملف ليس مستند Word ‏(‎.docx).
problem-template-old-or-locked = المستند من إصدار Word سابق لسنة 2007 أو محمي بكلمة سر. احفظوه بصيغة ‎.docx دون كلمة سر.
problem-template-damaged = المستند تالف ({ $what }). افتحوه في معالج النصوص واحفظوه من جديد.
problem-template-too-large =
    المستند أكبر مما يكون عليه أي نموذج{ $what ->
        [none] .
       *[other] { " " }({ $what }).
    }
problem-template-declares = يحتوي المستند على تصريحات XML لا يكتبها أي معالج نصوص، وقد رُفض.
problem-template-macros = يحتوي المستند على وحدات ماكرو. احفظوه بصيغة ‎.docx دون وحدات ماكرو.
problem-template-controls = يحتوي المستند على عناصر تحكم أو كائنات من برامج أخرى. أزيلوها منه.
problem-template-takes = يجلب المستند شيئا من خارجه ({ $what }). أدرجوه في المستند نفسه.
problem-template-field-open =
    «{ $name }» غير مغلق بالعلامة { "}}" } ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»)
problem-template-field-unclear =
    «{ $name }» غير مفهوم ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»). يُكتب الحقل مثل partner.name.
problem-template-field-unknown =
    «{ $name }» ليس اسما لأي حقل ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»). { $nearest ->
        [none] { "" }
       *[other] هل المقصود «{ $nearest }»؟
    }
problem-template-subject-missing =
    لا قيمة هنا للحقل «{ $name }» ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»): المستند محرر لغرض آخر. اختاروا اتفاقية أو شريكا أو معرضا.
problem-template-not-a-list =
    لا يمكن تكرار «{ $name }»: ليس قائمة ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»).
problem-template-filter-unknown =
    «{ $filter }» ليست صيغة معروفة ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»). { $nearest ->
        [none] { "" }
       *[other] هل المقصود «{ $nearest }»؟
    }
problem-template-filter-unfit =
    «{ $filter }» لا تناسب «{ $name }» ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»).
problem-template-mark-open =
    «{ $name }» بلا نهاية ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»).
problem-template-mark-stray =
    «{ $name }» لا تقابلها بداية ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»).
problem-template-mark-not-alone =
    يجب أن تنفرد «{ $name }» بفقرتها، أو أن تجتمع مع نهايتها في الفقرة نفسها ({ $part ->
        [header] رأس الصفحة
        [footer] ذيل الصفحة
        [notes] الحواشي
       *[text] النص
    }، الفقرة { $paragraph }: «{ $around }»).
