overview-room = نظرة عامة
