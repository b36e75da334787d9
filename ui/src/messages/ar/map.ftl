map-room = الخريطة
map-title = شركاؤنا في العالم
map-title-of = شركاء { $home }
map-as-of = الوضعية بتاريخ { $day }
map-home = مدينتنا
map-several = عدة شركاء مع عددهم
map-nowhere =
    { $count ->
        [zero] لا شريك خارج الخريطة
        [one] شريك واحد لا يظهر على الخريطة
        [two] شريكان لا يظهران على الخريطة
        [few] { $count } شركاء لا يظهرون على الخريطة
        [many] { $count } شريكا لا يظهرون على الخريطة
       *[other] { $count } شريك لا يظهرون على الخريطة
    }
map-nowhere-why = مكانهم غير معروف أو بلا إحداثيات.
map-nowhere-show = عرضهم
map-home-nowhere = ليس لمدينتنا مكان على الخريطة بعد، فلا ينطلق منها أي خط.
map-home-open = تحديد مكانها

## Beside the map

map-lists = ما تعرضه الخريطة
map-of-agreements = الاتفاقيات
map-of-partners = الشركاء
map-place = الخريطة
map-place-chosen = مختار على الخريطة
map-place-nowhere = خارج الخريطة

## The map itself

map-surface = خريطة الشركاء
map-help = الأسهم تحرك الخريطة، و+ و− يغيران المقياس، و0 يعرض الكل. مفتاح Tab ينقل إلى الشركاء، والأسهم من شريك إلى آخر، وEnter للاختيار.
map-marks = الشركاء على الخريطة
map-zoom-in = تكبير
map-zoom-out = تصغير
map-whole = عرض الكل
map-legend = معاني الرموز
map-mark = { $who }: { $what }
map-mark-zooms = { $who }: { $what }. يكبر الخريطة.
map-mark-status = { $status }: { $count }
map-mark-home = { $who }، مدينتنا
map-no-agreement = دون اتفاقية
map-and-more =
    { $count ->
        [zero] لا غيرهم
        [one] وشريك آخر
        [two] وشريكان آخران
        [few] و{ $count } شركاء آخرون
        [many] و{ $count } شريكا آخر
       *[other] و{ $count } شريك آخر
    }
map-chosen = المختار على الخريطة
map-unchoose = إلغاء الاختيار
map-open-agreement = فتح الاتفاقية
map-empty = لا شركاء للعرض. يظهر هنا كل شريك عُرف مكانه.
map-see = على الخريطة

## As a picture

map-picture = صورة
map-picture-title = الخريطة في صورة
map-picture-heading = العنوان
map-picture-cut = ما يُعرض
map-picture-slide = الكل، على شريحة عرض
map-picture-slide-text = بنسبة 16/9 للعروض.
map-picture-seen = الخريطة كما تُعرض الآن
map-picture-seen-text = مع ما هو مختار وبأبعاد النافذة.
map-picture-png-text = نقاط يعرضها كل برنامج.
map-picture-svg-text = خطوط تبقى واضحة مهما كان الحجم.
map-picture-svg = SVG
map-picture-png = PNG
map-picture-file = خريطة-الشركاء
