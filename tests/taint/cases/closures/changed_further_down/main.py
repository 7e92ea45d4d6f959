"""Variables of modules and functions that what is called further down changes."""
import before
import callback_lambda
import closure_callback
import closure_nonlocal_callback
import global_dict_functions
import global_list
import global_list_of_dicts
import global_two_levels
import many_regs
import method_wrapper
import reset_between
import thread
import two_readers
import update_global
import wrapper
