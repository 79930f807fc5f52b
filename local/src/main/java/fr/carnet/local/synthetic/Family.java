package fr.carnet.local.synthetic;

import java.util.List;

/** Adults and children bound by the same links; a family may be known to several schools under several numbers. */
record Family(List<Adult> adults, List<Child> children) {
}
