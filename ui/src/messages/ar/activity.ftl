activity-room = البرنامج
activity-add = نشاط جديد
activity-count =
    { $count ->
        [zero] لا أنشطة
        [one] نشاط واحد
        [two] نشاطان
        [few] { $count } أنشطة
        [many] { $count } نشاطا
       *[other] { $count } نشاط
    }
activity-empty = لا نشاط بعد
activity-empty-text = هنا الزيارات والدورات التكوينية والجولات الدراسية والتبادلات والحفلات الرسمية: كل ما ينجز في إطار اتفاقياتكم عدا المعارض.
activity-title = العنوان
activity-kind = النوع
activity-direction = الاتجاه
activity-state = الحالة
activity-state-change = تغيير الحالة
activity-when-where = الزمان والمكان
activity-since = من
activity-until = إلى
activity-place = المكان
activity-parties = الأطراف
activity-party-add = إضافة طرف
activity-partner = الطرف
activity-role = الدور
activity-about = الموضوع
activity-purpose = الغاية
activity-people = المشاركون
activity-participants = عدد المشاركين
activity-participants-count =
    { $count ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $shown } مشاركين
        [many] { $shown } مشاركا
       *[other] { $shown } مشارك
    }
activity-people-named = بالأسماء
activity-person-add = إضافة شخص
activity-person = شخص من السجل
activity-person-name = أو اسم
activity-person-name-hint = لمن لا يحتاج إلى بطاقة
activity-function = الصفة في ذلك اليوم
activity-points = يوما بيوم
activity-point-add = إضافة نقطة
activity-day = اليوم
activity-day-open = يوم يحدد لاحقا
activity-time = الساعة
activity-location = أين
activity-what = ماذا
activity-outcome = الحصيلة
activity-notes = ملاحظات

## Words of closed sets

activity-kind-official_visit = زيارة رسمية
activity-kind-training = تكوين
activity-kind-study_tour = جولة دراسية
activity-kind-cultural_meeting = لقاء ثقافي
activity-kind-youth_exchange = تبادل شبابي
activity-kind-research_cooperation = تعاون بحثي
activity-kind-technical_assistance = مساعدة تقنية
activity-kind-conference = مؤتمر
activity-kind-ceremony = حفل رسمي
activity-direction-unstated = غير محدد
activity-direction-incoming = استقبال
activity-direction-outgoing = إيفاد
activity-state-planned = مبرمج
activity-state-confirmed = مؤكد
activity-state-done = منجز
activity-state-cancelled = ملغى
activity-role-host = مضيف
activity-role-guest = ضيف
activity-role-organiser = منظم
activity-role-participant = مشارك
activity-role-funder = ممول

activity-view-ahead = جارية أو قادمة
