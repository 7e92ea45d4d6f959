A = True
B = not A
NAME = "production"
