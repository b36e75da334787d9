# التقارير واللوائح في ملفات. وبهذه العناوين أيضا يُقرأ الملف من جديد.
report-column-reference = المرجع
report-column-title = العنوان
report-column-instrument = نوع الاتفاق
report-column-own = طرفنا
report-column-parties = الشركاء
report-column-country = البلد
report-column-signed = تاريخ التوقيع
report-column-begins = سارية منذ
report-column-ends = تاريخ الانتهاء
report-column-renewal = التجديد
report-column-status = الوضعية
report-column-fields = مجالات التعاون
report-column-signatories = الموقعون
report-column-occasion = المناسبة
report-column-place = المكان

report-in-force-title = الاتفاقيات السارية في { $day }

report-signatory = { $who }، { $capacity } ({ $party })
report-signatory-plain = { $who } ({ $party })

report-import-title = { $instrument }: { $parties }

import-left-why = سبب عدم الأخذ به

problem-import-too-large = يتجاوز الملف { $most } ميغابايت.
problem-import-no-columns = لم يُتعرف على أي عمود للشركاء. ينبغي أن يحمل السطر الأول عناوين مثل «الشركاء» أو «المدينة».
problem-import-column-twice = فُهم العمودان «{ $first }» و«{ $second }» على المعنى نفسه. اختاروا معنى آخر لأحدهما.
problem-import-instrument-unknown = «{ $value }» ليس نوع وثيقة يعرفه السجل.
problem-import-country-unknown = «{ $value }» ليس بلدا يعرفه السجل.
problem-import-date-unclear = «{ $value }» ليس تاريخا. اكتبوا ‎2025-02-01 أو 01/02/2025 أو فبراير 2025 أو 2025.
problem-import-renewal-unknown = «{ $value }» ليس نوعا من أنواع التجديد.
problem-import-field-unknown = «{ $value }» ليس من مجالات التعاون في لائحة المكتب.
problem-import-party-missing = الشريك ناقص.
problem-import-party-ambiguous = عدة أطراف تحمل اسم «{ $value }». أضيفوا البلد، أو أعطوا كل طرف اسما يخصه.
problem-import-file-unknown = ليست هذه لائحة يمكن قراءتها: المطلوب مصنف (XLSX أو XLS أو ODS) أو نص (CSV أو TSV) أو لائحة سجلات (JSON) أو دفتر عناوين (vCard).
problem-import-file-empty = الملف فارغ.
problem-import-file-locked = الملف محمي بكلمة مرور. احفظوه من دونها.
problem-import-reader-stopped = تعذرت قراءة الملف: طلب من الذاكرة أو الوقت أكثر مما تحتاج إليه لائحة. ربما كان تالفا.
problem-import-workbook-damaged = المصنف تالف ولا يمكن قراءته ({ $what }). { $sheet ->
    [none] افتحوه في برنامج الجداول واحفظوه من جديد.
   *[other] يتعلق الأمر بالورقة «{ $sheet }».
}
problem-import-too-many-cells = في الملف خلايا أكثر مما يمكن قراءته. احفظوا الأسطر المفيدة في ملف خاص بها.
problem-import-too-many-columns = هناك أكثر من { $most } عمودا. احفظوا الأعمدة المهمة في ملف مستقل.
problem-import-encoding-unknown = «{ $label }» ليس ترميزا يمكن قراءته.
problem-import-json-damaged = لائحة السجلات تالفة في السطر { $line } ({ $what }).
problem-import-json-shape = لا يحتوي الملف على لائحة سجلات، أو يحتوي على أكثر من واحدة.
problem-import-json-nested = يحتوي السجل { $record } على أكثر من قيمة بسيطة في «{ $member }».
problem-import-no-names = لم يُتعرف على أي عمود للأسماء. بيّنوا أي عمود يحملها.
problem-import-no-titles = لم يُتعرف على أي عمود للعناوين. بيّنوا أي عمود يحملها.
problem-import-date-hijri = «{ $value }» تاريخ هجري، وقد حُفظ كما كُتب لأن التقاويم الهجرية تختلف بيوم.
problem-import-duration-unclear = «{ $value }» ليست مدة. اكتبوا 3 سنوات أو 36 شهرا.
problem-import-renewal-without-term = «{ $value }»: لم تُذكر المدة. أُخذت الاتفاقية على أنها غير محددة المدة، وحُفظت العبارة في ملاحظاتها.
problem-import-reference-twice = يحمل السطر { $row } المرجع «{ $value }» من قبل، لاتفاقية أخرى.
problem-import-name-missing = الاسم ناقص.
problem-import-title-missing = العنوان ناقص.
problem-import-person-ambiguous = عدة أشخاص يحملون اسم «{ $value }». أضيفوا عنوانا إلكترونيا.
problem-import-mail-unclear = «{ $value }» ليس عنوانا إلكترونيا. حُفظ في الملاحظات.
problem-import-function-without-party = حُفظت الصفة «{ $value }» في الملاحظات لأنه لم يُذكر لأي طرف هي.
problem-import-kind-unknown = «{ $value }» ليس نوع طرف يعرفه السجل.
problem-import-state-unknown = «{ $value }» ليست من حالات المعرض.
problem-import-citation-unclear = لم يُتعرف على أماكن العرض في «{ $value }». حُفظ النص في الملاحظات.
problem-import-year-as-day = تعرض الخلية { $value }، وهكذا يعرض برنامج الجداول العدد { $year } على أنه يوم. أُخذ على أنه سنة { $year }.
problem-import-parties-differ = للاتفاقية التي تحمل هذا المرجع أطراف غير «{ $value }». تبقى كما هي.
