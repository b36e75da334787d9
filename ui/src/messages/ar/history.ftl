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
op-add-home = تسجيل جماعتنا: «{ $subject }»
op-edit-office = تعديل إعدادات المكتب
op-edit-country = تعديل اسم بلد
op-edit-fields = تعديل مجالات التعاون
op-make-sample = إعداد السجل النموذجي
op-import = استيراد جدول
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
table-mandate = المهمة
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
table-venue = فضاء العرض
table-exhibition = المعرض
table-exhibition_agreement = الاتفاقية المنفَّذة
table-exhibition_party = الجهة المنظمة
table-leg = المحطة

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
column-fact = المعطى
column-field = المجال
column-function = الصفة
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
column-note = ملاحظة
column-notes = ملاحظات
column-notice_count = مدة الإشعار
column-notice_unit = وحدة مدة الإشعار
column-occasion = المناسبة
column-opens = الافتتاح
column-organiser = الجهة المنظمة
column-other = الاتفاقية
column-parent = يتبع
column-agreement-parent = الاتفاقية الأصلية
column-partner = الطرف
column-venue-partner = الجهة المسيرة
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
column-renewal = التجديد
column-renewal_maximum = العدد الأقصى للتجديدات
column-renewal_months = مدة التجديد
column-role = الدور
column-security = السلامة والأمن
column-seen = تاريخ الاطلاع
column-signed = التوقيع
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
column-venue = فضاء العرض
column-visitors = عدد الزوار
column-website = الموقع الإلكتروني
column-wikidata = عنصر Wikidata
