# Les mots qui ne sont que dans les documents Word ; ceux des pages imprimées sont dans paper.ftl.
word-as-of = Situation au { $day }
