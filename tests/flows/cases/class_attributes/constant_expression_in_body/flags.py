EXPOSE = True
