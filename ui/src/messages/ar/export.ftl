export-open = تصدير
# القائمة كما هي مصفاة ومرتبة، أو ما حُدد فيها.
export-list-xlsx =
    { $what ->
        [selected] المحدد في مصنف Excel
       *[list] هذه القائمة في مصنف Excel
    }
export-list-csv =
    { $what ->
        [selected] المحدد في ملف CSV
       *[list] هذه القائمة في ملف CSV
    }
export-list-other = صيغة أو لغة أو تاريخ أو فاصل آخر…
export-in-force = الاتفاقيات السارية في تاريخ معين…
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
