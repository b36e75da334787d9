venue-room = فضاءات العرض
venue-add = فضاء عرض جديد
venue-count =
    { $count ->
        [zero] لا توجد فضاءات عرض
        [one] فضاء عرض واحد
        [two] فضاءا عرض
        [few] { $count } فضاءات عرض
        [many] { $count } فضاء عرض
       *[other] { $count } فضاء عرض
    }
venue-empty = لا توجد فضاءات عرض بعد
venue-empty-text = تُسجل هنا القاعات والأروقة التي تحتضن المعارض، مع ما يسأل عنه المُعير.

## الحقول

venue-name = الاسم
venue-partner = الطرف المسير
venue-place = المكان
venue-hall = القاعة
venue-area = المساحة (م²)
venue-capacity = الطاقة الاستيعابية
venue-climate = الظروف المناخية
venue-security = السلامة والأمن
venue-facilities-report = تاريخ تقرير التجهيزات
venue-facilities-report-hint = التقرير الذي يطلب المُعيرون الاطلاع عليه.
venue-notes = ملاحظات
venue-exhibitions = المعارض

venue-one = فضاء عرض
venue-about = الفضاء
