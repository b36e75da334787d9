calendar-room = الرزنامة
calendar-views = طرق عرض الرزنامة
calendar-view-month = الشهر
calendar-view-week = الأسبوع
calendar-view-agenda = المفكرة
calendar-view-year = السنة
calendar-view-timeline = الخط الزمني
calendar-before = السابق
calendar-after = التالي
calendar-today = اليوم
calendar-from-year = ابتداء من { $year }
calendar-export = تصدير الرزنامة
calendar-file = مواعيد
calendar-scope = ما يُعرض
calendar-scope-ahead = كل ما هو آت
calendar-scope-overdue = متأخر
calendar-scope-week = هذا الأسبوع
calendar-scope-month = هذا الشهر
calendar-scope-lapsing = تنتهي خلال ستة أشهر
calendar-scope-undated = دون تاريخ
calendar-open = مفتوحة الآن
calendar-also-overdue =
    { $count ->
        [zero] لا موعد متأخرا
        [one] موعد واحد متأخر
        [two] موعدان متأخران
        [few] { $count } مواعيد متأخرة
        [many] { $count } موعدا متأخرا
       *[other] { $count } موعد متأخر
    }
calendar-undated = دون تاريخ
calendar-nothing = لا مواعيد هنا.
calendar-show-more = عرض المزيد
calendar-overdue = متأخر
calendar-task = للإنجاز
calendar-happens = حدث
calendar-until = في أجل أقصاه { $day }
calendar-waits-for = في انتظار
calendar-entry = { $what }: { $record }
calendar-more =
    { $count ->
        [zero] لا غيرها
        [one] موعد آخر
        [two] موعدان آخران
        [few] { $count } مواعيد أخرى
        [many] { $count } موعدا آخر
       *[other] { $count } موعد آخر
    }
calendar-count =
    { $count ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدا
       *[other] { $count } موعد
    }
