import os

if os.name == "nt":
    from backend.windows import Window, beep
else:
    from backend.unix import Window, beep
