overview-room = Vue d’ensemble
