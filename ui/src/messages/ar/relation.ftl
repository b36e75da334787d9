relation-room = العلاقات
relation-empty = لا شريك بعد
relation-empty-text = هنا تُقرأ حال كل علاقة: آخر تواصل والالتزامات الموفى بها والأموال.
relation-living = الروابط القائمة
relation-living-with = الروابط القائمة مع { $name }
relation-living-on = الروابط القائمة في { $day }
relation-to-partner = بطاقة الشريك
relation-last-contact = آخر تواصل
relation-days = انقطاع التواصل
relation-days-ago =
    { $count ->
        [zero] اليوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
relation-never = لم يُسجل أي تواصل
relation-kept = الالتزامات الموفى بها
relation-kept-of = { $kept } من { $all }
relation-promises = التزامات قائمة
relation-money = أموال البرنامج
relation-undated = بلا تاريخ بعد
relation-gifts =
    { $count ->
        [zero] لم تُهدَ أو تُتلقَّ أي هدية.
        [one] هدية واحدة أُهديت أو تُلقّيت.
        [two] هديتان أُهديتا أو تُلقّيتا.
        [few] { $count } هدايا أُهديت أو تُلقّيت.
        [many] { $count } هدية أُهديت أو تُلقّيت.
       *[other] { $count } هدية أُهديت أو تُلقّيت.
    }

relation-view-silent = بدون تواصل منذ سنة
relation-silence = بدون تواصل
relation-silent-for = منذ { $months }
