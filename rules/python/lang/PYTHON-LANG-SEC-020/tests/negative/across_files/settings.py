USE_SHELL = False
