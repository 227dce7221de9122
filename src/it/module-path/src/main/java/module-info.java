/** A club's programs. */
module club {
  requires dev.athletics.results;
}
