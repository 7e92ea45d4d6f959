import os

import osutil as operating

print(os.getcwd(), os.path.join("a", "b"))
print(operating.system("ls"))
