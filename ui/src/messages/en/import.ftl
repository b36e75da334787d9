import-room = Import
