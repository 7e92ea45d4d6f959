"""`copy` calls the object's own `__copy__` and `__deepcopy__`."""

import copy
from documents import Document


draft = Document(["a"])
twin = copy.copy(draft)
deep = copy.deepcopy(draft)
print(twin.size(), deep.size())
