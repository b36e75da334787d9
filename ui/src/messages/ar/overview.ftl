overview-room = نظرة عامة
overview-agreements = الاتفاقيات
overview-all-agreements =
    { $count ->
        [zero] لا توجد اتفاقيات
        [one] اتفاقية واحدة في المجموع
        [two] اتفاقيتان في المجموع
        [few] { $count } اتفاقيات في المجموع
        [many] { $count } اتفاقية في المجموع
       *[other] { $count } اتفاقية في المجموع
    }
overview-partners =
    { $count ->
        [zero] لا يوجد شركاء
        [one] شريك واحد
        [two] شريكان
        [few] { $count } شركاء
        [many] { $count } شريكا
       *[other] { $count } شريك
    }
overview-status =
    { $count ->
        [zero] { $status }: لا اتفاقيات
        [one] { $status }: اتفاقية واحدة
        [two] { $status }: اتفاقيتان
        [few] { $status }: { $count } اتفاقيات
        [many] { $status }: { $count } اتفاقية
       *[other] { $status }: { $count } اتفاقية
    }
overview-ending = آجال الانتهاء والإشعار
overview-ending-none = لا توجد اتفاقية قريبة الانتهاء ولا إشعار ينبغي توجيهه.
overview-ending-all = جميع الآجال
overview-showing = معارض جارية أو قادمة
overview-showing-none = لا يُفتتح أي معرض خلال السنة المقبلة.
overview-showing-all = جميع المعارض
overview-unconfirmed = معطيات ينبغي تأكيدها
overview-unconfirmed-text =
    { $count ->
        [zero] لا توجد اتفاقيات تتضمن معطى لم يُؤكد مصدره بعد.
        [one] اتفاقية واحدة تتضمن معطى لم يُؤكد مصدره بعد.
        [two] اتفاقيتان تتضمنان معطى لم يُؤكد مصدره بعد.
        [few] { $count } اتفاقيات تتضمن معطى لم يُؤكد مصدره بعد.
        [many] { $count } اتفاقية تتضمن معطى لم يُؤكد مصدره بعد.
       *[other] { $count } اتفاقية تتضمن معطى لم يُؤكد مصدره بعد.
    }
overview-unconfirmed-none = جميع المعطيات المسجلة مؤكدة.
overview-changes = آخر العمليات
overview-changes-none = لم تُنجز أي عملية بعد.
overview-changes-all = السجل الزمني كاملا
overview-empty = سجلكم جاهز
overview-empty-text = تجمع هذه الصفحة ما ينبغي معرفته عند الدخول: وضعية الاتفاقيات، وآجال انتهائها، والمعارض المقبلة، والمعطيات التي ينبغي تأكيدها. تنقصها الاتفاقية الأولى.
overview-empty-read-only = تجمع هذه الصفحة وضعية الاتفاقيات وآجال انتهائها والمعارض المقبلة. لا يتضمن هذا السجل أيا منها بعد.
overview-bring = أو استيراد جدول
overview-own = إنشاء سجل لمكتبنا
overview-due = آجال ينبغي تتبعها
overview-due-all = المفكرة كلها
overview-waiting = في انتظار:
overview-waiting-others = السلطات أو الأطراف مجتمعة:
overview-since = منذ آخر زيارة لكم في { $day }
