place-room = الأماكن
place-add = مكان جديد
place-count =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانا
       *[other] { $count } مكان
    }
place-empty = لا توجد أماكن بعد
place-empty-text = تُسجل هنا المدن والجهات على الخريطة، أما الهيئات التي تسيرها فهي ضمن الشركاء.

## الحقول

place-names = الأسماء
place-name = الاسم
place-country = البلد
place-subdivision = الجهة أو الإقليم
place-latitude = خط العرض
place-longitude = خط الطول
place-population = عدد السكان
place-population-year = سنة الإحصاء
place-time-zone = المنطقة الزمنية
place-geonames = رقم GeoNames
place-wikidata = عنصر Wikidata
place-partners = شركاء هذا المكان
place-one = مكان
place-where = الموقع
place-coordinates = الإحداثيات

place-city = ابحثوا عن مدينة
place-city-hint = بأي لغة أو خط، ودون اتصال بالإنترنت. لا يُملأ إلا ما هو فارغ.
place-city-new = { $where } · مكان جديد
place-filled = مُلئ من { $name }: { $parts }.
place-filled-nothing = كل ما كان يمكن ملؤه من { $name } مذكور من قبل.
place-filled-back = تراجع
place-filled-names = الأسماء
place-filled-country = البلد
place-filled-subdivision = الجهة
place-filled-coordinates = الإحداثيات
place-filled-population = عدد السكان
place-filled-geonames = رقم GeoNames
place-added = أُضيف المكان.
