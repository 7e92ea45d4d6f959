YES = True
NO = False
