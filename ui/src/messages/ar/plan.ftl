# قوائم المعرض وبطاقاته، وعيوب قائمة قطع مستوردة.

report-object-number = رقم الجرد
report-object-title = العنوان
report-object-kind = نوع القطعة
report-object-maker = الصانع
report-object-dated = تأريخ القطعة
report-object-material = المادة
report-object-dimensions = الأبعاد
report-object-nature = أصلية أو نسخة
report-object-pieces = عدد الأجزاء
report-object-lender = المعير
report-object-since = الإعارة من
report-object-until = الإعارة إلى
report-object-legs = تُعرض في
report-object-value = قيمة التأمين
report-object-currency = العملة
report-object-valued = تاريخ التقدير
report-object-transport = شروط النقل
report-object-courier = مرافق القطع
report-object-display = شروط العرض
report-object-credit = عبارة المعير
report-object-note = ملاحظة
report-loans-title = قائمة القطع المعارة
report-loans-public = القطع المعروضة
report-loans-file = قائمة-القطع
report-loans-totals = القيم المؤمنة
report-loans-all = كل القطع
report-loans-leg = المحطة
report-loans-objects = القطع
report-party-title = { $party }: المطلوب من أجل «{ $exhibition }»
report-party-file = بطاقة-الطرف
report-party-on-the-spot = في عين المكان
report-party-dates = التواريخ
report-party-tasks = المهام
report-party-task = المطلوب
report-party-due = الأجل
report-party-turn = على من
report-party-both = مع الشركاء
report-party-own = منفردا
report-party-contact = المخاطَب
report-party-done = أُنجزت
report-party-loans = الإعارات
report-party-money = الحصة من الميزانية
report-party-heading = البند
report-party-planned = مبرمج
report-party-committed = ملتزم به
report-party-paid = مؤدى
report-party-total = المجموع
report-party-share = الحصة من كل ما هو مبرمج: { $percent } %
report-loans-caption =
    { $count ->
        [zero] { $exhibition }: لا قطع بعد
        [one] { $exhibition }: قطعة واحدة
        [two] { $exhibition }: قطعتان
        [few] { $exhibition }: { $count } قطع
        [many] { $exhibition }: { $count } قطعة
       *[other] { $exhibition }: { $count } قطعة
    }
report-loans-unvalued =
    { $count ->
        [zero] لكل القطع قيمة
        [one] قطعة واحدة بلا قيمة بعد
        [two] قطعتان بلا قيمة بعد
        [few] { $count } قطع بلا قيمة بعد
        [many] { $count } قطعة بلا قيمة بعد
       *[other] { $count } قطعة بلا قيمة بعد
    }
report-party-dates-count =
    { $count ->
        [zero] لا محطات بعد
        [one] محطة واحدة
        [two] محطتان
        [few] { $count } محطات
        [many] { $count } محطة
       *[other] { $count } محطة
    }
report-party-tasks-count =
    { $count ->
        [zero] لا مهام
        [one] مهمة واحدة
        [two] مهمتان
        [few] { $count } مهام
        [many] { $count } مهمة
       *[other] { $count } مهمة
    }
report-party-loans-count =
    { $count ->
        [zero] لا قطع معارة
        [one] قطعة معارة واحدة
        [two] قطعتان معارتان
        [few] { $count } قطع معارة
        [many] { $count } قطعة معارة
       *[other] { $count } قطعة معارة
    }
report-party-money-count =
    { $count ->
        [zero] لا بنود في الميزانية
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندا
       *[other] { $count } بند
    }

problem-objects-no-columns = لم يُعرف أي عمود للعناوين. يجب أن يتضمن السطر الأول رؤوسا مثل «العنوان» أو «القطعة».
problem-objects-column-twice = عمودان بالمعنى نفسه: «{ $first }» و«{ $second }». غيّروا اسم أحدهما.
problem-objects-twice = سطر سابق يخص القطعة نفسها.
problem-objects-nature-unknown = «{ $value }» لا تعني أصلية ولا نسخة.
problem-objects-count-unclear = «{ $value }» ليس عددا للأجزاء.
problem-objects-date-unclear = «{ $value }» ليس تاريخا. اكتبوا 2027-02-01 أو 01/02/2027 أو 2027.
problem-objects-amount-unclear = «{ $value }» قد يعني عدة مبالغ أو لا شيء بهذه العملة. اكتبوا 1250.00.
problem-objects-lender-ambiguous = عدة أطراف تحمل اسم «{ $value }». أعطوا كل طرف اسما يخصه.
problem-objects-leg-unknown = لا توجد محطة في هذا المعرض تسمى «{ $value }».
problem-format-unfit = لا يمكن كتابة هذا التقرير بهذه الصيغة.
