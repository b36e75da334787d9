# في رأس الصفحات المطبوعة وذيلها.
paper-reference = المرجع: { $reference }
paper-place-and-day = { $place }، في { $day }
paper-issued = حُرّر في { $day }
paper-source = المصدر: سجل المكتب، الوضعية بتاريخ { $day }
paper-page = الصفحة { $page } من { $pages }
paper-unshown =
    { $count ->
        [zero] لا حروف يتعذر إظهارها: { $letters }
        [one] حرف واحد يتعذر إظهاره بهذا الخط وكُتب �: { $letters }
        [two] حرفان يتعذر إظهارهما بهذا الخط وكُتبا �: { $letters }
        [few] { $count } حروف يتعذر إظهارها بهذا الخط وكُتبت �: { $letters }
        [many] { $count } حرفا يتعذر إظهارها بهذا الخط وكُتبت �: { $letters }
       *[other] { $count } حرف يتعذر إظهارها بهذا الخط وكُتبت �: { $letters }
    }

# ما يعيب الشعار أو قالبا من قوالب المكتب.
problem-logo-not-drawn = يتعذر رسم شعار الترويسة. اختاروا صورة أخرى (PNG أو JPEG أو SVG) من الإعدادات.
problem-template-field = السطر { $line }، العمود { $column }: لا جزء باسم «{ $name }» في التقرير.
problem-template-field-near = السطر { $line }، العمود { $column }: لا جزء باسم «{ $name }» في التقرير. لعل المقصود «{ $nearest }».
problem-template-name = السطر { $line }، العمود { $column }: لا شيء يحمل الاسم «{ $name }».
problem-template-name-near = السطر { $line }، العمود { $column }: لا شيء يحمل الاسم «{ $name }». لعل المقصود «{ $nearest }».
problem-template-refused = السطر { $line }، العمود { $column }: لا يمكن لنموذج أن يقرأ ملفا ولا حزمة.
problem-template-wrong = السطر { $line }، العمود { $column }: { $words }
problem-template-too-long = النموذج أطول من ميغابايت واحد.
problem-template-stopped = طلب النموذج ذاكرة أو وقتا أكثر مما ينبغي فأُوقف. ابحثوا عن حلقة لا تنتهي.
