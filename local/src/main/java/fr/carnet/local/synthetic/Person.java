package fr.carnet.local.synthetic;

/** An adult as one school knows him; the same human has another number in the next school. */
record Person(int id, Integer addressId, Adult adult) {
}
