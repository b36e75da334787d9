history-room = History
