import-room = الاستيراد
