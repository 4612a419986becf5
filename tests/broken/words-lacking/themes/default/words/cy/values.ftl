language-name = Cymraeg
