## الصفحة وأجزاؤها

exhibition-parts = أجزاء المعرض
exhibition-part-plan = المشروع
exhibition-part-legs = المحطات والخط الزمني
exhibition-part-objects = القطع
exhibition-part-transport = النقل والرخص
exhibition-part-money = المالية
exhibition-part-people = الفريق والوثائق
exhibition-part-outcome = الحصيلة
exhibition-glance = باختصار
exhibition-next = الخطوات المقبلة
exhibition-note = ملاحظة
exhibition-item-remove = إزالة
exhibition-item-more = المزيد: { $name }

## الأيام

exhibition-days = من { $since } إلى { $until }
exhibition-days-from = ابتداء من { $since }
exhibition-days-until = إلى غاية { $until }
exhibition-days-open = تواريخ تحدد لاحقا

## المحطات

exhibition-leg-number = المحطة { $number }
exhibition-leg-named = المحطة { $number } – { $venue }
exhibition-leg-choose = اختيار محطة
exhibition-leg-languages = لغات بطاقات الشرح
exhibition-leg-responsible = المسؤول في عين المكان
exhibition-legs-all = كل المحطات
exhibition-legs-all-hint = ما لم تُختر محطة، تُعرض القطعة في جميعها.
exhibition-legs-empty = هنا أماكن العرض وتواريخه: محطة لكل فضاء.
exhibition-ceremony = حفل الافتتاح
exhibition-travel-days = أيام الطريق من المحطة السابقة

## الخطوات

exhibition-milestones = خطوات التحضير
exhibition-milestones-empty = هنا خطوات التحضير، لكل منها أجلها ومن تقع على عاتقه. تُعد الخطة المعتادة عدا عكسيا من أول افتتاح.
exhibition-milestones-fill = إدراج الخطة المعتادة
exhibition-milestones-filled =
    { $count ->
        [zero] لم تُضف أي خطوة.
        [one] أُضيفت خطوة واحدة.
        [two] أُضيفت خطوتان.
        [few] أُضيفت { $shown } خطوات.
        [many] أُضيفت { $shown } خطوة.
       *[other] أُضيفت { $shown } خطوة.
    }
exhibition-milestones-along = الخطوات المحسوبة من محطة تنتقل معها
exhibition-milestone = الخطوة
exhibition-milestone-add = إضافة خطوة
exhibition-milestone-due = الأجل
exhibition-milestone-side = على من
exhibition-milestone-partner = الطرف المسؤول
exhibition-milestone-contact = المخاطَب
exhibition-milestone-done = أُنجزت
exhibition-milestone-tick = أُنجزت: { $milestone }
exhibition-milestone-after = تأتي بعد
exhibition-milestone-after-none = لا تنتظر خطوة أخرى
exhibition-milestone-waits = بعد «{ $other }»
exhibition-milestone-counted = أجلها
exhibition-milestone-by-day = تاريخ خاص بها
exhibition-milestone-from = محسوب من
exhibition-milestone-days = عدد الأيام بعده
exhibition-milestone-days-hint = بعلامة ناقص: أيام قبله.
exhibition-before-opening =
    { $count ->
        [zero] يوم الافتتاح: { $leg }
        [one] يوما واحدا قبل الافتتاح: { $leg }
        [two] يومين قبل الافتتاح: { $leg }
        [few] { $shown } أيام قبل الافتتاح: { $leg }
        [many] { $shown } يوما قبل الافتتاح: { $leg }
       *[other] { $shown } يوم قبل الافتتاح: { $leg }
    }
exhibition-after-opening =
    { $count ->
        [zero] يوم الافتتاح: { $leg }
        [one] يوما واحدا بعد الافتتاح: { $leg }
        [two] يومين بعد الافتتاح: { $leg }
        [few] { $shown } أيام بعد الافتتاح: { $leg }
        [many] { $shown } يوما بعد الافتتاح: { $leg }
       *[other] { $shown } يوم بعد الافتتاح: { $leg }
    }
exhibition-before-closing =
    { $count ->
        [zero] يوم الاختتام: { $leg }
        [one] يوما واحدا قبل الاختتام: { $leg }
        [two] يومين قبل الاختتام: { $leg }
        [few] { $shown } أيام قبل الاختتام: { $leg }
        [many] { $shown } يوما قبل الاختتام: { $leg }
       *[other] { $shown } يوم قبل الاختتام: { $leg }
    }
exhibition-after-closing =
    { $count ->
        [zero] يوم الاختتام: { $leg }
        [one] يوما واحدا بعد الاختتام: { $leg }
        [two] يومين بعد الاختتام: { $leg }
        [few] { $shown } أيام بعد الاختتام: { $leg }
        [many] { $shown } يوما بعد الاختتام: { $leg }
       *[other] { $shown } يوم بعد الاختتام: { $leg }
    }
exhibition-standing-done = منجزة
exhibition-standing-late = متأخرة
exhibition-standing-soon = قريبا
exhibition-standing-ahead = لاحقا
exhibition-standing-undated = بلا تاريخ

## الخط الزمني

exhibition-timeline = الخط الزمني
exhibition-timeline-empty = ما إن يكون لمحطة أو لخطوة تاريخ حتى تُرسم هنا.
exhibition-timeline-hint = اسحبوا شريطا أو علامة لنقلهما؛ وبلوحة المفاتيح ينقل السهم بيوم، ومع Shift بأسبوع، ويثبت Enter، ويلغي Escape.
exhibition-move-keys = مفتاح Enter يثبت، ومفتاح Escape يلغي.
exhibition-moved-earlier =
    { $count ->
        [zero] { $days }
        [one] { $days } (قبل ذلك بيوم)
        [two] { $days } (قبل ذلك بيومين)
        [few] { $days } (قبل ذلك بـ { $shown } أيام)
        [many] { $days } (قبل ذلك بـ { $shown } يوما)
       *[other] { $days } (قبل ذلك بـ { $shown } يوم)
    }
exhibition-moved-later =
    { $count ->
        [zero] { $days }
        [one] { $days } (بعد ذلك بيوم)
        [two] { $days } (بعد ذلك بيومين)
        [few] { $days } (بعد ذلك بـ { $shown } أيام)
        [many] { $days } (بعد ذلك بـ { $shown } يوما)
       *[other] { $days } (بعد ذلك بـ { $shown } يوم)
    }
exhibition-shade-install = التركيب
exhibition-shade-open = مفتوح للعموم
exhibition-shade-dismantle = التفكيك

## التعارضات

exhibition-conflicts = التعارضات
exhibition-conflicts-open = غير محسومة
exhibition-conflicts-count =
    { $count ->
        [zero] لا تعارض
        [one] تعارض واحد
        [two] تعارضان
        [few] { $shown } تعارضات
        [many] { $shown } تعارضا
       *[other] { $shown } تعارض
    }
exhibition-conflict-is-certain = تعارض
exhibition-conflict-is-possible = محتمل
exhibition-conflict-is-accepted = مقبول
exhibition-conflict-see = انظروا: { $what }
exhibition-conflict-accept = قبوله
exhibition-conflict-accepted = قُبل التعارض.
exhibition-conflict-accepted-by = قبله { $who } في { $day }
exhibition-conflict-take-back = إعادة فتحه
exhibition-conflict-reason = سبب قبوله
exhibition-conflict-reason-hint = يُحفظ السبب. وإذا تغيرت التواريخ فُتح التعارض من جديد.
exhibition-clash-venue_twice = الفضاء نفسه محجوز مرتين: { $first } ({ $firstDays }) و{ $second } ({ $secondDays }).
exhibition-clash-object_twice = في مكانين في آن واحد – { $objects }: { $first } ({ $firstDays }) و{ $second } ({ $secondDays }).
exhibition-clash-outside_loan = عرض خارج مدة الإعارة – { $objects }: { $first } ({ $firstDays })، والإعارة { $secondDays }.
exhibition-clash-loan_too_short = تنتهي الإعارة قبل العودة – { $objects }: الإعارة { $secondDays }، والعودة بعد { $first } ({ $firstDays }).
exhibition-clash-leg_too_early = المدة قصيرة بين { $first } ({ $firstDays }) و{ $second } ({ $secondDays }): لن تصل القطع في الوقت المناسب.
exhibition-clash-milestone_too_early = أجل «{ $second }» ({ $secondEnds }) يسبق أجل «{ $first }» ({ $firstEnds }) التي يجب إنجازها قبلها.
exhibition-clash-agreement_lapses = تنتهي الاتفاقية «{ $second }» ({ $secondEnds }) قبل الاختتام: { $first } ({ $firstDays }).
exhibition-clash-permit_expires = تنتهي الرخصة «{ $second }» ({ $secondEnds }) قبل عودة القطع: { $first }، { $firstDays }.
exhibition-clash-not_insured = أيام من الإعارة غير مؤمنة – { $objects }: الإعارة { $secondDays }؛ وثيقة التأمين { $first }، { $firstDays }.
exhibition-clash-shipment_too_late = وصول بعد الافتتاح: { $first } ({ $firstDays })؛ { $second } ({ $secondDays }).

## القائمة واللوحة والخط الزمني

exhibition-views = طرق عرض المعارض
exhibition-view-list = قائمة
exhibition-view-board = لوحة
exhibition-view-timeline = خط زمني
exhibition-board-move = نقل «{ $title }»
exhibition-board-move-to = نقل إلى: { $state }
exhibition-board-moved = «{ $title }»: { $state }.
exhibition-board-most = تُظهر اللوحة الأوائل وعددها { $shown }؛ صفّوا القائمة لرؤية غيرها.
exhibition-runs = المعارض على امتداد الشهور
exhibition-runs-empty = لا معرض هنا له تواريخ بعد
exhibition-runs-rest =
    { $count ->
        [zero] رُسمت المعارض كلها.
        [one] معرض آخر لم يُرسم: لا تواريخ له بعد، أو يأتي بعد الأوائل.
        [two] معرضان آخران لم يُرسما: لا تواريخ لهما بعد، أو يأتيان بعد الأوائل.
        [few] { $shown } معارض أخرى لم تُرسم: لا تواريخ لها بعد، أو تأتي بعد الأوائل.
        [many] { $shown } معرضا آخر لم تُرسم: لا تواريخ لها بعد، أو تأتي بعد الأوائل.
       *[other] { $shown } معرض آخر لم تُرسم: لا تواريخ لها بعد، أو تأتي بعد الأوائل.
    }

## اعتماد خطة وتغيير مواعيدها

exhibition-duplicate = اعتماد الخطة لمعرض آخر
exhibition-duplicate-do = إنشاء
exhibition-duplicate-text = تُعتمد المحطات والقطع والخطوات والميزانية؛ ولا يُعتمد ما أُنجز أو مُنح أو أُدي أو أُحصي.
exhibition-duplicate-title = عنوان المعرض الجديد
exhibition-duplicate-days = تواريخه
exhibition-duplicate-undated = بلا تواريخ بعد
exhibition-duplicate-undated-text = تحتفظ الخطوات ببعدها عن الافتتاح.
exhibition-duplicate-moved = بمواعيد افتتاح آخر
exhibition-duplicate-moved-text = أول افتتاح لهذا المعرض في { $opens }.
exhibition-duplicated = أُنشئ المعرض بخطة الآخر.
exhibition-move-plan = تغيير مواعيد الخطة كلها
exhibition-move-plan-do = تغيير المواعيد
exhibition-move-plan-text = تتغير معا مواعيد المحطات والخطوات غير المنجزة والإعارات والشحنات التي لم تصل. وتبقى الرخص والتأمين والتقييمات.
exhibition-move-days = بكم يوم
exhibition-move-days-hint = بعلامة ناقص: قبل ذلك.
exhibition-first-opening = أول افتتاح
exhibition-first-opening-now = حاليا في { $opens }
exhibition-plan-moved = تغيرت مواعيد الخطة.

## الصفحة التي تُعرض على الضيف

exhibition-sheet = عرض تقديمي
exhibition-sheet-back = العودة إلى المشروع
exhibition-sheet-where = أين ومتى
exhibition-sheet-highlights = مما يُعرض
exhibition-sheet-under = في إطار الاتفاقيات
exhibition-sheet-money = الميزانية: { $money }
exhibition-sheet-money-shared = الميزانية: { $money }، يتحملها { $payers }
exhibition-sheet-share = { $party } ‏({ $part })
exhibition-sheet-legs = المحطات
exhibition-sheet-objects = الأجزاء المعارة
exhibition-sheet-lenders = المُعيرون
exhibition-sheet-visitors = الزوار
