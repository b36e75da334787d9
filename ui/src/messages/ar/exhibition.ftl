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
exhibition-parties = الجهات المنظمة
exhibition-party-add = إضافة جهة
exhibition-partner = الجهة
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
exhibition-role-lead = جهة رائدة
exhibition-role-co_organiser = شريك في التنظيم
exhibition-role-lender = مُعير
exhibition-role-host = مستضيف
exhibition-role-sponsor = راعٍ

exhibition-one = معرض مشترك
exhibition-about = العناوين والموضوع
exhibition-no-venue = الفضاء غير محدد بعد
exhibition-state-change = تغيير الحالة
