export-open = تصدير
export-title = تصدير الاتفاقيات
export-what = المحتوى
export-in-force = الاتفاقيات السارية في تاريخ معين
export-in-force-text = كما كانت وضعيتها في ذلك اليوم، مهما كانت تصفية القائمة.
export-day = في تاريخ
export-listed =
    { $count ->
        [zero] هذه القائمة: لا توجد اتفاقيات
        [one] هذه القائمة: اتفاقية واحدة
        [two] هذه القائمة: اتفاقيتان
        [few] هذه القائمة: { $count } اتفاقيات
        [many] هذه القائمة: { $count } اتفاقية
       *[other] هذه القائمة: { $count } اتفاقية
    }
export-listed-text = بتصفيتها وترتيبها.
export-language = لغة الوثيقة
export-format = الصيغة
export-xlsx = مصنف Excel
export-xlsx-text = بتواريخ وتصفية جاهزة للاستعمال، وتُقرأ الورقة بالعربية من اليمين إلى اليسار.
export-csv = ملف CSV
export-csv-text = نص مجرد يمكن لكل برنامج جداول أن يقرأه.
export-separator = الفاصل
export-separator-text = ينتظر برنامج Excel بالعربية أو الفرنسية الفاصلة المنقوطة لأن الفاصلة تُستعمل فيه للأعداد العشرية، وينتظر بالإنجليزية الفاصلة.
export-separator-semicolon = فاصلة منقوطة ( ; )
export-separator-comma = فاصلة ( , )
export-separator-tab = علامة الجدولة
export-write = اختيار مكان الحفظ…
export-done = تم التصدير إلى { $path }

problem-day-needed = حددوا اليوم بدقة.
