history-room = السجل الزمني
history-lead = كل ما أُنجز في هذا السجل، من الأحدث إلى الأقدم. لا يُمحى منه شيء: فالتراجع عن عملية يضيف عملية أخرى.
history-empty = لم تُنجز أي عملية في هذا السجل بعد.
history-older = عمليات أقدم
history-of-record = السجل الزمني للبطاقة
history-unnamed = بدون اسم
history-act = العملية رقم { $number }
history-undo = التراجع عن هذه العملية
history-undo-act = تراجع: { $act }
history-state-undone = متراجع عنها
history-state-undone-text = تم التراجع عن هذه العملية، ويمكن إعادتها ما لم تُنجز عملية أخرى.
history-state-superseded = متراجع عنها نهائيا
history-state-superseded-text = تم التراجع عن هذه العملية ثم تلتها عمليات أخرى، فلم تعد إعادتها ممكنة.
history-by = من طرف { $actor }
history-added = إضافة
history-changed = تعديل
history-removed = حذف
history-became = أصبح
history-nothing = (فارغ)
history-fields-none = لم تغير هذه العملية شيئا في حقول هذه البطاقة.
history-more-fields =
    { $count ->
        [zero] لا حقول أخرى
        [one] عرض حقل آخر
        [two] عرض حقلين آخرين
        [few] عرض { $count } حقول أخرى
        [many] عرض { $count } حقلا آخر
       *[other] عرض { $count } حقل آخر
    }
history-yes = نعم
history-no = لا

## العمليات

op-add-place = إضافة المكان «{ $subject }»
op-edit-place = تعديل المكان «{ $subject }»
op-delete-place = حذف المكان «{ $subject }»
op-add-partner = إضافة الشريك «{ $subject }»
op-edit-partner = تعديل الشريك «{ $subject }»
op-delete-partner = حذف الشريك «{ $subject }»
op-add-person = إضافة الشخص «{ $subject }»
op-edit-person = تعديل الشخص «{ $subject }»
op-delete-person = حذف الشخص «{ $subject }»
op-add-occasion = إضافة المناسبة «{ $subject }»
op-edit-occasion = تعديل المناسبة «{ $subject }»
op-delete-occasion = حذف المناسبة «{ $subject }»
op-add-agreement = إضافة الاتفاقية «{ $subject }»
op-edit-agreement = تعديل الاتفاقية «{ $subject }»
op-delete-agreement = حذف الاتفاقية «{ $subject }»
op-add-venue = إضافة فضاء العرض «{ $subject }»
op-edit-venue = تعديل فضاء العرض «{ $subject }»
op-delete-venue = حذف فضاء العرض «{ $subject }»
op-add-exhibition = إضافة المعرض «{ $subject }»
op-edit-exhibition = تعديل المعرض «{ $subject }»
op-delete-exhibition = حذف المعرض «{ $subject }»
op-add-activity = إضافة «{ $subject }» إلى البرنامج
op-edit-activity = تعديل «{ $subject }» في البرنامج
op-delete-activity = حذف «{ $subject }» من البرنامج
op-add-document = إضافة الوثيقة «{ $subject }»
op-edit-document = تعديل الوثيقة «{ $subject }»
op-delete-document = حذف الوثيقة «{ $subject }»
op-add-home = تسجيل جماعتنا: «{ $subject }»
op-edit-office = تعديل إعدادات المكتب
op-edit-letterhead = تعديل ترويسة المراسلات
op-take-settings = استيراد إعدادات من ملف
op-edit-country = تعديل اسم بلد
op-edit-fields = تعديل مجالات التعاون
op-edit-jurisdictions = تعديل المصادقات الخاصة ببلد
op-make-sample = إعداد السجل النموذجي
op-import = استيراد جدول
op-merge-place = دمج بطاقتين في واحدة: «{ $subject }»
op-distinguish-place = التصريح باختلاف بطاقتين: «{ $subject }»
op-merge-partner = دمج بطاقتين في واحدة: «{ $subject }»
op-distinguish-partner = التصريح باختلاف بطاقتين: «{ $subject }»
op-merge-person = دمج بطاقتين في واحدة: «{ $subject }»
op-distinguish-person = التصريح باختلاف بطاقتين: «{ $subject }»
op-merge-agreement = دمج بطاقتين في واحدة: «{ $subject }»
op-distinguish-agreement = التصريح باختلاف بطاقتين: «{ $subject }»
op-undo = تراجع — { $what }
op-redo = إعادة — { $what }

## مكونات البطاقة

table-place = المكان
table-place_name = الاسم
table-partner = الشريك
table-partner_name = الاسم
table-partner_language = لغة المراسلة
table-person = الشخص
table-person_name = الاسم
table-person_contact = وسيلة الاتصال
table-person_language = لغة المراسلة
table-mandate = المنصب
table-occasion = المناسبة
table-agreement = الاتفاقية
table-agreement_party = الطرف
table-signature = الموقع
table-witness = الشاهد
table-agreement_field = مجال التعاون
table-agreement_language = لغة النص
table-agreement_original = النسخ الأصلية
table-agreement_link = اتفاقية ذات صلة
table-agreement_source = المصدر
table-event = الحدث
table-approval = مصادقة
table-venue = فضاء العرض
table-exhibition = المعرض
table-exhibition_agreement = الاتفاقية المنفَّذة
table-exhibition_party = الطرف المنظم
table-leg = المحطة
table-gift = الهدية
table-document = وثيقة
table-commitment = التزام
table-commitment_kept = التزام وُفي به
table-exhibition_commitment = التزام منفذ
table-activity = نشاط
table-activity_agreement = اتفاقية منفذة
table-activity_commitment = التزام منفذ
table-activity_party = طرف
table-participant = مشارك
table-activity_point = نقطة في البرنامج
table-activity_cost = سطر ميزانية
table-contributor = مشارك في الإعداد
table-leg_language = لغة البطاقات
table-lent_object = قطعة
table-object_leg = محطة عرض القطعة
table-condition_report = تقرير الحالة
table-shipment = شحنة
table-shipment_object = قطعة منقولة
table-permit = رخصة
table-insurance = تأمين
table-exhibition_cost = بند من الميزانية
table-exchange_rate = سعر الصرف
table-milestone = خطوة تحضير
table-accepted_conflict = تعارض مقبول
table-place_distinct = بطاقة مختلفة
table-partner_distinct = بطاقة مختلفة
table-person_distinct = بطاقة مختلفة
table-agreement_distinct = بطاقة مختلفة

## حقولها

column-address = صيغة المخاطبة
column-agreement = الاتفاقية
column-archived = مؤرشف
column-area_m2 = المساحة (م²)
column-authentic = ذو حجية
column-capacity = الصفة
column-venue-capacity = الطاقة الاستيعابية
column-citation = مرجع المصدر
column-climate = الظروف المناخية
column-closes = الاختتام
column-concept = التصور
column-confirmed = مؤكد
column-count = العدد
column-country = البلد
column-day = التاريخ
column-dismantled = انتهاء التفكيك
column-duration_months = المدة
column-edition = الدورة
column-entry_date = تاريخ الدخول حيز التنفيذ
column-entry_rule = الدخول حيز التنفيذ
column-expiry_set = تاريخ الانتهاء المحدد
column-fact = المعلومة
column-field = المجال
column-function = المنصب
column-geonames = رقم GeoNames
column-hall = القاعة
column-heritage = التراث المعروض
column-holder = في حيازة
column-install = بدء التركيب
column-instrument = نوع الوثيقة
column-instrument_as_signed = تسمية الوثيقة كما وُقّعت
column-keep_until = يُحتفظ بها إلى
column-kind = النوع
column-event-kind = الحدث
column-lang = اللغة
column-latitude = خط العرض
column-location = مكان الحفظ
column-longitude = خط الطول
column-name = الاسم
column-template_purpose-purpose = التقرير
column-format = الصيغة
column-added = تاريخ الحفظ
column-note = ملاحظة
column-notes = ملاحظات
column-notice_count = مدة الإشعار
column-notice_unit = وحدة مدة الإشعار
column-occasion = المناسبة
column-opens = الافتتاح
column-organiser = الطرف المنظم
column-other = الاتفاقية
column-parent = يتبع
column-agreement-parent = الاتفاقية الأصلية
column-partner = الطرف
column-venue-partner = الطرف المسير
column-signature-partner = عن الطرف
column-witness-partner = الهيئة
column-person = الشخص
column-place = المكان
column-agreement-place = مكان التوقيع
column-population = عدد السكان
column-population_year = سنة الإحصاء
column-prevails = يُعتمد عند الاختلاف
column-protocol_rank = الرتبة البروتوكولية
column-reference = المرجع
column-activity = النشاط
column-bytes = الحجم بالبايت
column-exhibition = المعرض
column-media = نوع الملف
column-document-name = اسم الملف
column-pages = الصفحات
column-sha256 = SHA-256
column-clause = البند
column-commitment = الالتزام
column-committed = الملتزم به
column-currency = العملة
column-direction = الاتجاه
column-due = الأجل
column-heading = البند
column-outcome = الحصيلة
column-owed_by = على عاتق
column-paid = المؤدى
column-participants = المشاركون
column-planned = المبرمج
column-purpose = الغاية
column-time = الساعة
column-what = ماذا
column-wording = موضوع الالتزام
column-yearly = كل سنة
column-authority = السلطة
column-changes = ما يعدله
column-clock_days = الأجل بالأيام
column-completion = تكتمل
column-decided = تاريخ القرار
column-notice_anchor = يسري الإشعار
column-silence = عند السكوت
column-submitted = تاريخ العرض
column-renewal = التجديد
column-renewal_maximum = العدد الأقصى للتجديدات
column-renewal_months = مدة التجديد
column-role = الدور
column-security = السلامة والأمن
column-seen = تاريخ الاطلاع
column-signed = التوقيع
column-settled = تاريخ الوفاء أو التخلي
column-since = من
column-state = الحالة
column-subdivision = الجهة أو الإقليم
column-text = الاسم
column-theme = الموضوع
column-time_zone = المنطقة الزمنية
column-title = العنوان
column-exhibition-title = العنوان
column-title_as_signed = العنوان كما وُقّع
column-until = إلى
column-value = العنوان أو الرقم
column-gift-value = القيمة
column-venue = فضاء العرض
column-visitors = عدد الزوار
column-website = الموقع الإلكتروني
column-wikidata = عنصر Wikidata
column-travel_days = أيام النقل قبلها
column-ceremony = حفل الافتتاح
column-person_name = الاسم
column-exhibition-person = المسؤول عن المشروع
column-exhibition-person_name = المسؤول عن المشروع
column-leg-person = المسؤول في عين المكان
column-leg-person_name = المسؤول في عين المكان
column-condition_report-person = معد التقرير
column-condition_report-person_name = معد التقرير
column-milestone-person = المخاطَب
column-milestone-person_name = المخاطَب
column-finance = التمويل
column-press = الصحافة
column-evaluation = التقييم
column-lessons = الدروس المستفادة
column-facilities_report = تقرير التجهيزات
column-leg = المحطة
column-maker = الصانع
column-dated = تأريخ القطعة
column-material = المادة
column-dimensions = الأبعاد
column-number = رقم الجرد
column-lender = المعير
column-pieces = عدد الأجزاء
column-lent_object-value = قيمة التأمين
column-valued = تاريخ التقييم
column-transport = كيفية النقل
column-courier = مرافق القطع
column-courier_name = مرافق القطع
column-credit = عبارة ذكر المُعير
column-condition_out = الحالة عند الخروج
column-condition_in = الحالة عند العودة
column-display = شروط العرض
column-nature = أصلية أو نسخة
column-picture = الصورة
column-object = القطعة
column-stage = المرحلة
column-condition = المعاينة
column-document = الوثيقة
column-from_venue = من
column-from_place = من
column-to_venue = إلى
column-to_place = إلى
column-leaves = المغادرة
column-arrives = الوصول
column-carrier = الناقل
column-crates = الصناديق
column-customs = الجمارك
column-nail_to_nail = من المسمار إلى المسمار
column-shipment = الشحنة
column-asked = طُلبت
column-granted = مُنحت
column-expires = تنتهي
column-insurer = المؤمّن
column-policy = رقم وثيقة التأمين
column-excess = التحمل على المؤمَّن له
column-from_currency = وحدة من
column-to_currency = بعملة
column-rate = السعر
column-side = على من
column-done = أُنجزت
column-after = بعد
column-anchor = محسوبة من
column-days = الأيام
column-milestone-leg = المحطة المرجعية
column-conflict = التعارض
column-reason = السبب
column-place_distinct-other = البطاقة الأخرى
column-partner_distinct-other = البطاقة الأخرى
column-person_distinct-other = البطاقة الأخرى
column-agreement_distinct-other = البطاقة الأخرى
column-actor = قبله

op-add-saved_view = حفظ طريقة العرض «{ $subject }»
op-edit-saved_view = تعديل طريقة العرض «{ $subject }»
op-delete-saved_view = حذف طريقة العرض «{ $subject }»
op-add-template = إضافة النموذج «{ $subject }»
op-edit-template = تعديل النموذج «{ $subject }»
op-delete-template = إزالة النموذج «{ $subject }»
op-change-many-place =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل مكان واحد
        [two] تعديل مكانين
        [few] تعديل { $count } أماكن دفعة واحدة
        [many] تعديل { $count } مكانا دفعة واحدة
       *[other] تعديل { $count } مكان دفعة واحدة
    }
op-change-many-partner =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل شريك واحد
        [two] تعديل شريكين
        [few] تعديل { $count } شركاء دفعة واحدة
        [many] تعديل { $count } شريكا دفعة واحدة
       *[other] تعديل { $count } شريك دفعة واحدة
    }
op-change-many-person =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل شخص واحد
        [two] تعديل شخصين
        [few] تعديل { $count } أشخاص دفعة واحدة
        [many] تعديل { $count } شخصا دفعة واحدة
       *[other] تعديل { $count } شخص دفعة واحدة
    }
op-change-many-agreement =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل اتفاقية واحدة
        [two] تعديل اتفاقيتين
        [few] تعديل { $count } اتفاقيات دفعة واحدة
        [many] تعديل { $count } اتفاقية دفعة واحدة
       *[other] تعديل { $count } اتفاقية دفعة واحدة
    }
op-change-many-exhibition =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل معرض واحد
        [two] تعديل معرضين
        [few] تعديل { $count } معارض دفعة واحدة
        [many] تعديل { $count } معرضا دفعة واحدة
       *[other] تعديل { $count } معرض دفعة واحدة
    }
op-change-many-activity =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل نشاط واحد
        [two] تعديل نشاطين
        [few] تعديل { $count } أنشطة دفعة واحدة
        [many] تعديل { $count } نشاطا دفعة واحدة
       *[other] تعديل { $count } نشاط دفعة واحدة
    }
op-change-many-document =
    { $count ->
        [zero] تعديل دون أثر
        [one] تعديل وثيقة واحدة
        [two] تعديل وثيقتين
        [few] تعديل { $count } وثائق دفعة واحدة
        [many] تعديل { $count } وثيقة دفعة واحدة
       *[other] تعديل { $count } وثيقة دفعة واحدة
    }
op-delete-many-place =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف مكان واحد
        [two] حذف مكانين
        [few] حذف { $count } أماكن دفعة واحدة
        [many] حذف { $count } مكانا دفعة واحدة
       *[other] حذف { $count } مكان دفعة واحدة
    }
op-delete-many-partner =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف شريك واحد
        [two] حذف شريكين
        [few] حذف { $count } شركاء دفعة واحدة
        [many] حذف { $count } شريكا دفعة واحدة
       *[other] حذف { $count } شريك دفعة واحدة
    }
op-delete-many-person =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف شخص واحد
        [two] حذف شخصين
        [few] حذف { $count } أشخاص دفعة واحدة
        [many] حذف { $count } شخصا دفعة واحدة
       *[other] حذف { $count } شخص دفعة واحدة
    }
op-delete-many-occasion =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف مناسبة واحدة
        [two] حذف مناسبتين
        [few] حذف { $count } مناسبات دفعة واحدة
        [many] حذف { $count } مناسبة دفعة واحدة
       *[other] حذف { $count } مناسبة دفعة واحدة
    }
op-delete-many-agreement =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف اتفاقية واحدة
        [two] حذف اتفاقيتين
        [few] حذف { $count } اتفاقيات دفعة واحدة
        [many] حذف { $count } اتفاقية دفعة واحدة
       *[other] حذف { $count } اتفاقية دفعة واحدة
    }
op-delete-many-venue =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف فضاء عرض واحد
        [two] حذف فضاءي عرض
        [few] حذف { $count } فضاءات عرض دفعة واحدة
        [many] حذف { $count } فضاء عرض دفعة واحدة
       *[other] حذف { $count } فضاء عرض دفعة واحدة
    }
op-delete-many-exhibition =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف معرض واحد
        [two] حذف معرضين
        [few] حذف { $count } معارض دفعة واحدة
        [many] حذف { $count } معرضا دفعة واحدة
       *[other] حذف { $count } معرض دفعة واحدة
    }
op-delete-many-activity =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف نشاط واحد
        [two] حذف نشاطين
        [few] حذف { $count } أنشطة دفعة واحدة
        [many] حذف { $count } نشاطا دفعة واحدة
       *[other] حذف { $count } نشاط دفعة واحدة
    }
op-delete-many-document =
    { $count ->
        [zero] حذف دون أثر
        [one] حذف وثيقة واحدة
        [two] حذف وثيقتين
        [few] حذف { $count } وثائق دفعة واحدة
        [many] حذف { $count } وثيقة دفعة واحدة
       *[other] حذف { $count } وثيقة دفعة واحدة
    }
table-saved_view = طريقة العرض
table-template = النموذج
table-template_purpose = الغرض
