from commands import show, store

TABLE = {}
for _module in (show, store):
    TABLE[_module.NAME] = _module.run
