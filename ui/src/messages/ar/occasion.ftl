occasion-room = المناسبات
occasion-add = مناسبة جديدة
occasion-count =
    { $count ->
        [zero] لا توجد مناسبات
        [one] مناسبة واحدة
        [two] مناسبتان
        [few] { $count } مناسبات
        [many] { $count } مناسبة
       *[other] { $count } مناسبة
    }
occasion-empty = لا توجد مناسبات بعد
occasion-empty-text = تُسجل هنا الدورات والمؤتمرات والزيارات التي وُقعت فيها اتفاقيات.

## الحقول

occasion-name = الاسم
occasion-edition = الدورة
occasion-organiser = الطرف المنظم
occasion-place = المكان
occasion-since = البداية
occasion-until = النهاية
occasion-notes = ملاحظات
occasion-agreements = الاتفاقيات الموقعة بهذه المناسبة

occasion-one = مناسبة
occasion-about = الزمان والمكان
