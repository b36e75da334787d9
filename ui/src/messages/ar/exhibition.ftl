exhibition-room = المعارض
exhibition-add = معرض جديد
exhibition-count =
    { $count ->
        [zero] لا توجد معارض
        [one] معرض واحد
        [two] معرضان
        [few] { $count } معارض
        [many] { $count } معرضا
       *[other] { $count } معرض
    }
exhibition-empty = لا توجد معارض بعد
exhibition-empty-text = تُسجل هنا المعارض المنظمة مع الشركاء، من الفكرة الأولى إلى آخر محطة.

## الحقول

exhibition-title = العنوان
exhibition-theme = الموضوع
exhibition-concept = التصور
exhibition-heritage = التراث المعروض
exhibition-state = الحالة
exhibition-parties = الأطراف المنظمة
exhibition-party-add = إضافة طرف
exhibition-partner = الطرف
exhibition-role = الدور
exhibition-legs = المحطات
exhibition-leg-add = إضافة محطة
exhibition-venue = فضاء العرض
exhibition-install = بدء التركيب
exhibition-opens = الافتتاح
exhibition-closes = الاختتام
exhibition-dismantled = انتهاء التفكيك
exhibition-visitors = عدد الزوار
exhibition-notes = ملاحظات

## مصطلحات القوائم المغلقة

exhibition-state-idea = فكرة
exhibition-state-proposed = مقترح
exhibition-state-agreed = متفق عليه
exhibition-state-in_preparation = قيد الإعداد
exhibition-state-open = مفتوح
exhibition-state-closed = مختتم
exhibition-state-evaluated = مقيَّم
exhibition-state-postponed = مؤجل
exhibition-state-cancelled = ملغى
exhibition-heritage-unstated = غير محدد
exhibition-heritage-tangible = مادي
exhibition-heritage-intangible = لامادي
exhibition-heritage-both = مادي ولامادي
exhibition-role-lead = منظم رئيسي
exhibition-role-co_organiser = شريك في التنظيم
exhibition-role-lender = مُعير
exhibition-role-host = مستضيف
exhibition-role-sponsor = داعم
exhibition-nature-unstated = غير محدد
exhibition-nature-original = أصلية
exhibition-nature-copy = نسخة
exhibition-stage-packing_out = التغليف لدى المعير
exhibition-stage-unpacking_out = فك التغليف في فضاء العرض
exhibition-stage-packing_back = التغليف في فضاء العرض
exhibition-stage-unpacking_back = فك التغليف لدى المعير
exhibition-customs-none = بدون
exhibition-customs-ata_carnet = دفتر الإدخال المؤقت (ATA)
exhibition-customs-temporary_export = تصدير مؤقت
exhibition-customs-temporary_import = استيراد مؤقت
exhibition-customs-other = غير ذلك
exhibition-shipment-planned = مبرمجة
exhibition-shipment-under_way = في الطريق
exhibition-shipment-arrived = وصلت
exhibition-permit-temporary_export = تصدير مؤقت
exhibition-permit-temporary_import = استيراد مؤقت
exhibition-permit-customs = عبور جمركي
exhibition-permit-immunity_from_seizure = حصانة من الحجز
exhibition-permit-other = رخصة أخرى
exhibition-permit-state-to_do = يجب طلبها
exhibition-permit-state-asked = طُلبت
exhibition-permit-state-granted = مُنحت
exhibition-permit-state-refused = رُفضت
exhibition-permit-state-not_needed = غير لازمة
exhibition-finance-unstated = غير محدد
exhibition-finance-host_pays = كل مستضيف يتحمل تكاليف محطته
exhibition-finance-equal_shares = حصص متساوية
exhibition-finance-hire_fee = رسم عن كل محطة
exhibition-finance-other = طريقة أخرى
exhibition-side-ours = على عاتقنا
exhibition-side-theirs = على عاتقهم
exhibition-side-both = على عاتق الطرفين
exhibition-anchor-opening = الافتتاح
exhibition-anchor-closing = الاختتام
exhibition-person-role-curator = أمين المعرض
exhibition-person-role-scenographer = مصمم العرض
exhibition-person-role-courier = مرافق القطع
exhibition-person-role-conservator = مرمم
exhibition-person-role-designer = مصمم
exhibition-person-role-translator = مترجم
exhibition-person-role-press = مكلف بالصحافة
exhibition-person-role-other = آخر
exhibition-conflict-venue_twice = محطتان في الفضاء نفسه في الوقت نفسه
exhibition-conflict-object_twice = قطع في مكانين في آن واحد
exhibition-conflict-outside_loan = قطع تُعرض خارج مدة إعارتها
exhibition-conflict-loan_too_short = الإعارة تنتهي قبل عودة القطع
exhibition-conflict-leg_too_early = محطة تبدأ قبل انتهاء سابقتها
exhibition-conflict-milestone_too_early = خطوة تحل قبل التي تسبقها
exhibition-conflict-agreement_lapses = الاتفاقية تنتهي قبل الاختتام
exhibition-conflict-permit_expires = الرخصة تنتهي قبل عودة القطع
exhibition-conflict-not_insured = الإعارة غير مؤمنة في كل أيامها
exhibition-conflict-shipment_too_late = الشحنة تصل بعد الافتتاح

exhibition-one = معرض مشترك
exhibition-about = العناوين والموضوع
exhibition-no-venue = الفضاء غير محدد بعد
exhibition-state-change = تغيير الحالة

exhibition-view-ahead = جارية أو قادمة
exhibition-view-conflicts = ذات تعارضات
