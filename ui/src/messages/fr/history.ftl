history-room = Historique
