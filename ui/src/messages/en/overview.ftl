overview-room = Overview
