history-room = سجل التغييرات
