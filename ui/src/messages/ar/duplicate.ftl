## البطاقات التي قد تكون مكررة.

duplicate-room = بطاقات قد تكون مكررة
duplicate-lead = بطاقات متشابهة مهما اختلف الرسم أو الكتابة. قارنوا بين اثنتين وادمجوهما في واحدة، أو صرّحوا بأنهما مختلفتان.
duplicate-none = لا تبدو أي بطاقة مكررة.
duplicate-none-text = ستظهر هنا البطاقات التي قد تدل على الشيء نفسه، مهما اختلف الرسم أو الكتابة.
duplicate-links =
    { $count ->
        [zero] لا بطاقات مكررة
        [one] تكرار محتمل واحد
        [two] تكراران محتملان
        [few] { $count } تكرارات محتملة
        [many] { $count } تكرارا محتملا
       *[other] { $count } تكرار محتمل
    }
duplicate-looking = جار البحث عن البطاقات المكررة…
duplicate-very-likely = مرجّح جدا
duplicate-likely = مرجّح
duplicate-compare = بطاقة واحدة أم اثنتان؟
duplicate-compare-lead = اختاروا ما يُحتفظ به حقلا بحقل. كل ما يحيل على البطاقة التي ستزول سيحيل على التي ستبقى، وأي رسم للاسم سيقود إليها.
duplicate-field = الحقل
duplicate-stays = تبقى
duplicate-goes = تزول
duplicate-result = النتيجة
duplicate-both = الاحتفاظ بالاثنين
duplicate-nothing = (لا شيء)
duplicate-swap = الاحتفاظ بالبطاقة الأخرى
duplicate-merge = دمجهما في واحدة
duplicate-not-same = هما مختلفتان
duplicate-merged = صارت البطاقتان واحدة.
duplicate-told-apart = البطاقتان مختلفتان، وقد سُجل ذلك.
duplicate-was-told-apart = سبق للمكتب أن صرّح بأن هاتين البطاقتين مختلفتان.
duplicate-same-fields =
    { $count ->
        [zero] لا حقول متطابقة في البطاقتين
        [one] حقل واحد متطابق في البطاقتين
        [two] حقلان متطابقان في البطاقتين
        [few] { $count } حقول متطابقة في البطاقتين
        [many] { $count } حقلا متطابقا في البطاقتين
       *[other] { $count } حقل متطابق في البطاقتين
    }
duplicate-users =
    { $count ->
        [zero] لا بطاقة تحيل على التي ستزول.
        [one] بطاقة واحدة تحيل على التي ستزول، وستحيل على التي ستبقى:
        [two] بطاقتان تحيلان على التي ستزول، وستحيلان على التي ستبقى:
        [few] { $count } بطاقات تحيل على التي ستزول، وستحيل على التي ستبقى:
        [many] { $count } بطاقة تحيل على التي ستزول، وستحيل على التي ستبقى:
       *[other] { $count } بطاقة تحيل على التي ستزول، وستحيل على التي ستبقى:
    }
duplicate-there = قد تكون هذه البطاقة موجودة:
duplicate-term = المدة

duplicate-reason-same_name = تحملان الاسم نفسه
duplicate-reason-same_words = «{ $left }» و«{ $right }» من الكلمات نفسها
duplicate-reason-same_sound = «{ $left }» و«{ $right }» لهما النطق نفسه
duplicate-reason-same_city = «{ $left }» و«{ $right }» اسمان لمدينة واحدة
duplicate-reason-initials = «{ $left }» و«{ $right }»: أحدهما مختصر الآخر
duplicate-reason-close_name = «{ $left }» و«{ $right }» لا يختلفان إلا في حرف أو حرفين
duplicate-reason-same_geonames = رقم GeoNames نفسه ({ $left })
duplicate-reason-same_wikidata = عنصر Wikidata نفسه ({ $left })
duplicate-reason-same_place = المكان نفسه
duplicate-reason-same_website = الموقع الإلكتروني نفسه ({ $left })
duplicate-reason-same_email = البريد الإلكتروني نفسه ({ $left })
duplicate-reason-same_phone = رقم الهاتف نفسه
duplicate-reason-same_party = الطرف نفسه
duplicate-reason-same_country = البلد نفسه
duplicate-reason-near_each_other = متقاربتان في الموقع
duplicate-reason-same_parties = الأطراف نفسها
duplicate-reason-same_day = وُقعتا في اليوم نفسه
duplicate-reason-near_day = وُقعتا في فترة متقاربة
duplicate-reason-similar_title = عنوانان متشابهان
duplicate-reason-same_instrument = نوع الوثيقة نفسه
duplicate-reason-other_geonames = رقمان مختلفان في GeoNames
duplicate-reason-other_country = بلدان مختلفان
duplicate-reason-other_kind = من صنفين مختلفين
duplicate-reason-far_apart = متباعدتان في الموقع
duplicate-reason-other_subdivision = جهتان مختلفتان: { $left }، { $right }
duplicate-reason-two_cities = «{ $left }» و«{ $right }» مدينتان في دليل المدن
duplicate-reason-other_party = لطرفين مختلفين
duplicate-reason-other_email = بريدان إلكترونيان مختلفان
duplicate-reason-other_parties = بعض الأطراف فقط مشتركة
duplicate-reason-other_day = وُقعتا في يومين مختلفين
duplicate-reason-other_title = عنوانان مختلفان
duplicate-reason-other_instrument = وثيقتان من نوعين مختلفين
