package fr.carnet.local.synthetic;

/** Either a French commune ({@code insee}) or a town abroad, never both. */
record BirthPlace(String country, String townAbroad, String department, String insee) {
}
