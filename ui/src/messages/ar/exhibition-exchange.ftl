## قوائم وبطاقات تُسلَّم

exhibition-loan-list = قائمة الإعارات
exhibition-loan-list-for = لمن
exhibition-loan-list-office = للمُعيرين وشركات التأمين والوزارات
exhibition-loan-list-office-text = بالقيم، وبالمبالغ المؤمَّنة لكل محطة وكل عملة.
exhibition-loan-list-public = للعموم
exhibition-loan-list-public-text = بلا قيم ولا كيفية النقل.
exhibition-party-sheet = بطاقة طرف
exhibition-party-sheet-text = ما على أحد الأطراف فعله: مهامه وإعاراته وحصته من الميزانية وتواريخه.
exhibition-party-sheet-xlsx = للعمل عليه؛ وتُقرأ الأوراق بالعربية من اليمين إلى اليسار.
exhibition-party-sheet-page = صفحة للقراءة
exhibition-party-sheet-html = تُفتح في أي متصفح وتُطبع.

## قطع تُستورد

exhibition-import = استيراد قطع
exhibition-import-choose = استيراد من جدول…
exhibition-import-text = عملية واحدة يمكن التراجع عنها. تُعرف القطعة بمُعيرها وبرقم جردها: فلا يُسجل الموجود مرتين. وتُترك الأسطر التي تحتاج إلى تصحيح.
exhibition-import-lenders = مُعيرون سيُضافون: { $names }
exhibition-import-columns-left = أعمدة لم تُستورد: { $names }
exhibition-import-new =
    { $count ->
        [zero] لا جديد
        [one] جديدة واحدة
        [two] جديدتان
        [few] { $shown } جديدة
        [many] { $shown } جديدة
       *[other] { $shown } جديدة
    }
exhibition-import-changed =
    { $count ->
        [zero] لا تعديل
        [one] معدلة واحدة
        [two] معدلتان
        [few] { $shown } معدلة
        [many] { $shown } معدلة
       *[other] { $shown } معدلة
    }
exhibition-import-there =
    { $count ->
        [zero] لا شيء موجود من قبل
        [one] واحدة موجودة من قبل
        [two] اثنتان موجودتان من قبل
        [few] { $shown } موجودة من قبل
        [many] { $shown } موجودة من قبل
       *[other] { $shown } موجودة من قبل
    }
exhibition-import-wrong =
    { $count ->
        [zero] لا شيء للتصحيح
        [one] واحدة للتصحيح
        [two] اثنتان للتصحيح
        [few] { $shown } للتصحيح
        [many] { $shown } للتصحيح
       *[other] { $shown } للتصحيح
    }
exhibition-fate-new = جديدة
exhibition-fate-changed = معدلة
exhibition-fate-there = موجودة من قبل
exhibition-fate-wrong = للتصحيح
exhibition-import-apply =
    { $count ->
        [zero] لا شيء للاستيراد
        [one] استيراد قطعة واحدة
        [two] استيراد قطعتين
        [few] استيراد { $shown } قطع
        [many] استيراد { $shown } قطعة
       *[other] استيراد { $shown } قطعة
    }
exhibition-import-done = القطع: { $added }، { $changed }.
exhibition-import-left =
    { $count ->
        [zero] استُوردت الأسطر كلها.
        [one] سطر واحد لم يُستورد.
        [two] سطران لم يُستوردا.
        [few] { $shown } أسطر لم تُستورد.
        [many] { $shown } سطرا لم تُستورد.
       *[other] { $shown } سطر لم تُستورد.
    }
exhibition-import-more =
    { $count ->
        [zero] ولا سطر آخر
        [one] وسطر آخر
        [two] وسطران آخران
        [few] و{ $shown } أسطر أخرى
        [many] و{ $shown } سطرا آخر
       *[other] و{ $shown } سطر آخر
    }
