## ما تقوله كل التقارير

report-none = لا شيء مسجل.
report-not-recorded = غير مسجل
report-as-of = الوضعية في { $day }
report-with-hijri = { $day } ({ $hijri } هـ)
report-hijri-note = التواريخ الهجرية حسب تقويم أم القرى، وقد يختلف ما يعلن عنه في بلد ما بيوم واحد.
report-list-on = { $one } و{ $two }
report-list-end = { $one } و{ $two }
report-pair = { $one }: { $other }
report-link = { $kind }: { $other }
report-role = { $name } ({ $role })
report-percent = { $percent } %
report-goal = الهدف { $goal }: { $name }
report-total = المجموع
report-number = العدد
report-what = البيان
report-title = العنوان
report-when = التاريخ
report-month = الشهر
report-payer = على نفقة
report-share = الحصة
report-rate = 1 { $from } = { $rate } { $to } ({ $day })
report-budget = بنود الميزانية
report-carried-by = أُنجز من خلال
report-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرا
       *[other] { $count } شهر
    }
report-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
report-times =
    { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
report-copies =
    { $count ->
        [zero] { $count } نسخة
        [one] نسخة واحدة
        [two] نسختان
        [few] { $count } نسخ
        [many] { $count } نسخة
       *[other] { $count } نسخة
    }
report-promises = ما على كل طرف
report-owed-by-us = التزاماتنا
report-owed-by-them = التزامات الشريك
report-owed-by-all = التزامات جميع الأطراف
report-nothing-owed = لا التزامات.
report-exchanges = أنشطة التبادل
report-name-latin = الاسم بالحروف اللاتينية
report-name-arabic = الاسم بالعربية
report-hash = بصمة SHA-256

## الاتفاقيات السارية

report-in-force-count = الوضعية في { $day } · { $count } من أصل { $all } من الاتفاقيات الموقعة إلى ذلك اليوم
report-in-force-none = لم تكن أي اتفاقية سارية في ذلك اليوم.
report-by-instrument = حسب النوع
report-by-country = حسب البلد
report-no-country = دون بلد

## الآجال والإشعارات

report-ending-title = آجال الانتهاء والإشعار
report-ending-count = الفترة: { $period } · الوضعية في { $day } · { $count } من أصل { $all } من الاتفاقيات السارية
report-ending-none = لا أجل ولا إشعار في هذه الفترة.
report-ending-caption = ما يُبت فيه في { $month }
report-ending-by = آخر يوم للبت
report-ending-what = ما ينبغي البت فيه
report-ending-notice = توجيه الإشعار أو ترك التجديد الضمني
report-ending-renew = التجديد الصريح أو ترك الأجل ينقضي
report-ending-ends = لا شيء: تنتهي الاتفاقية
report-ending-last-day = تاريخ الانتهاء
report-ending-why = توضيح

## بطاقة الشريك

report-partner-title = بطاقة الشريك: { $name }
report-partner-count = الوضعية في { $day } · الاتفاقيات السارية: { $count } من أصل { $all }
report-population-label = عدد السكان
report-population = { $number } (سنة { $year })

## بطاقة الاتفاقية

report-agreement-stands = { $reference } · { $status } · الوضعية في { $day }
report-linked-from = اتفاقيات تحيل عليها
report-no-end = دون تاريخ انتهاء
report-any-times = دون حد
report-term-number = المدة
report-term-state = الوضع
report-carried-out = الأنشطة والمعارض المنجزة في إطارها

## مذكرة قبل الزيارة

report-briefing-title = مذكرة زيارة: { $name }
report-briefing-visit = الزيارة
report-briefing-no-visit = لا زيارة مقبلة مسجلة في البرنامج.
report-briefing-delegation = الوفد
report-briefing-programme = برنامج الزيارة
report-briefing-partner = الشريك
report-briefing-agreements = ما يربطنا
report-briefing-agreement = { $reference }، «{ $title }».
report-briefing-no-agreement = لا اتفاقية سارية.
report-briefing-last = آخر أنشطة التبادل
report-briefing-people = المخاطَبون
report-briefing-due = الآجال المفتوحة

## ملف المعرض والإعارات

report-exhibition-stands = { $state } · الوضعية في { $day }
report-no-conflicts = لا تعارض مفتوح.
report-conflict = { $what } – { $days }
report-conflict-possible = { $what } (محتمل) – { $days }
report-loans-subtitle = { $exhibition } · الوضعية في { $day } · عدد القطع: { $count }

## الرزنامة

report-calendar-title = رزنامة المعارض والزيارات
report-calendar-count = الفترة: { $period } · المسجل: { $count } · دون تاريخ: { $undated }
report-calendar-strip = المعارض والبرنامج ({ $period })
report-calendar-note = المسجل: { $count } في الفترة { $period }. دون تاريخ، وبالتالي غير وارد: { $undated }. ولا يرد ما أُلغي.
report-calendar-none = لا شيء مسجل في هذه الفترة.
report-calendar-month = ما يبدأ في { $month }

## جدول الآجال

report-due-title = جدول الآجال
report-due-count = الفترة: { $period } · المقبل: { $count } · المتأخر: { $overdue }
report-due-overdue = آجال متأخرة
report-due-undated = آجال دون تاريخ
report-due-none = لا آجال.
report-due-week = الأسبوع { $days }
report-due-part = أسبوع يبدأ في
report-due-what = المطلوب أو ما يجري
report-due-about = الموضوع
report-due-for = في انتظار
report-due-until = إلى غاية

## السجل الكامل

report-list-title = قائمة الاتفاقيات
report-register-title = السجل الكامل للاتفاقيات
report-register-count = الوضعية في { $day } · الاتفاقيات: { $count }
report-duration-months = المدة بالأشهر
report-renewal-months = مدة التجديد بالأشهر
report-renewal-most = أقصى عدد للتجديد

## ما تم رفضه

problem-report-of-missing = اختاروا موضوع التقرير.
problem-report-period-missing = حددوا أول يوم وآخر يوم من الفترة.
problem-report-ends-before = تنتهي الفترة قبل أن تبدأ.

## أسماء اللغات

report-language-ar = العربية
report-language-fr = الفرنسية
report-language-en = الإنجليزية
report-language-es = الإسبانية
report-language-pt = البرتغالية
report-language-it = الإيطالية
report-language-de = الألمانية
report-language-nl = الهولندية
report-language-tr = التركية
report-language-ru = الروسية
report-language-zh = الصينية
report-language-ja = اليابانية
report-language-ko = الكورية
report-language-fa = الفارسية
report-language-he = العبرية
report-language-el = اليونانية
report-language-zgh = الأمازيغية
report-language-pl = البولندية
report-language-ro = الرومانية
report-language-sv = السويدية
