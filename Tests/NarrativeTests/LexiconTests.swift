import Testing

@testable import Narrative

@Test func `Every line of the shipped lexicon can be read`() {
  #expect(Lexicon.standard.faults.isEmpty)
}

@Test func `The lexicon has at least forty opposing frames, each with words at both poles in both languages`() {
  let lexicon = Lexicon.standard
  #expect(lexicon.frames.count >= 40)
}
