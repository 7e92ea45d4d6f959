PUBLIC = True
