person-room = الأشخاص
person-add = شخص جديد
person-count =
    { $count ->
        [zero] لا يوجد أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصا
       *[other] { $count } شخص
    }
person-empty = لا يوجد أشخاص بعد
person-empty-text = يُسجل هنا من يوقعون الاتفاقيات ويشهدون عليها ويعدونها، مع مناصبهم عبر الزمن.

## الحقول

person-names = الأسماء
person-name = الاسم
person-address = صيغة المخاطبة
person-rank = الرتبة البروتوكولية
person-rank-text = الرتبة الأولى هي الأعلى.
person-contacts = وسائل الاتصال
person-contact-add = إضافة وسيلة اتصال
person-contact-kind = النوع
person-contact-value = العنوان أو الرقم
person-languages = لغات المراسلة
person-mandates = المناصب
person-mandate-add = إضافة منصب
person-partner = الهيئة
person-function = المنصب
person-since = من
person-until = إلى
person-keep-until = يُحتفظ بها إلى
person-keep-until-text = التاريخ الذي يمحو فيه المكتب هذه المعطيات.
person-notes = ملاحظات
person-agreements = الاتفاقيات
person-cards = بطاقات vCard
person-cards-out = حفظ الجميع بصيغة vCard…
person-card-out = حفظ بصيغة vCard…
person-cards-in = استيراد بطاقات vCard…
person-cards-file = أشخاص

## وسائل الاتصال

person-contact-kind-email = البريد الإلكتروني
person-contact-kind-phone = الهاتف
person-signed = الاتفاقيات الموقعة
person-one = شخص

person-view-in-office = في مناصبهم اليوم
person-in-office = في منصبه اليوم
