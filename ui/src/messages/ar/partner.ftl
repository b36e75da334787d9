partner-room = الشركاء
partner-add = شريك جديد
partner-count =
    { $count ->
        [zero] لا يوجد شركاء
        [one] شريك واحد
        [two] شريكان
        [few] { $count } شركاء
        [many] { $count } شريكا
       *[other] { $count } شريك
    }
# جماعتنا من بينهم.
partner-records =
    { $count ->
        [zero] لا توجد بطاقات
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $count } بطاقات
        [many] { $count } بطاقة
       *[other] { $count } بطاقة
    }
partner-empty = لا يوجد شركاء بعد
partner-empty-text = تُسجل هنا المدن والجهات والجمعيات والجامعات وكل من يمكنه التوقيع، بجميع أسمائها.

## الحقول

partner-names = الأسماء
partner-name = الاسم
partner-kind = الصنف
partner-country = البلد
partner-place = المكان
partner-parent = يتبع
partner-members = التابعون له
partner-website = الموقع الإلكتروني
partner-languages = لغات المراسلة
partner-notes = ملاحظات
partner-archived-text = لم يعد متابعا ولا يظهر ضمن الاختيارات.
partner-home = جماعتنا
partner-agreements = الاتفاقيات
partner-exhibitions = المعارض
partner-people = الأشخاص
partner-gifts = الهدايا
partner-gift-add = إضافة هدية
partner-gift-what = ما هي
partner-gift-direction = مُهداة أو متلقاة
partner-gift-direction-given = أُهديت
partner-gift-direction-received = تُلقّيت
partner-gift-day = اليوم
partner-gift-value = القيمة
partner-gift-person = من قدّمها أو تلقاها عن الشريك
partner-gift-activity = مناسبتها في البرنامج
partner-gift-note = ملاحظة
partner-gift-note-text = أين تُحفظ ومن اختارها.

## صنف الطرف

partner-kind-city = مدينة
partner-kind-region = جهة
partner-kind-state_body = هيئة حكومية
partner-kind-association = جمعية
partner-kind-network = شبكة
partner-kind-university = جامعة
partner-kind-museum = متحف
partner-kind-institute = معهد
partner-kind-company = شركة
partner-kind-other = غير ذلك
partner-identity = التعريف

partner-view-bound = ذوو اتفاقية سارية
partner-view-unbound = بدون اتفاقية سارية
partner-bound = سارية
partner-unbound = لا سارية منها
partner-place-hint = يُعثر على أي مدينة في العالم باسمها وبأي كتابة، ويُملأ ما لم يُذكر بعد.
partner-city-new = { $where } · شريك جديد
partner-added = أُضيف الشريك.
