"""Certificates made when needed: good ones for 127.0.0.1 and for a name, and those nobody should trust."""
import pathlib
import ssl
import subprocess

#: name → (signed by our authority, subject alternative name, first day, last day)
_LEAVES = {
    "good": (True, "IP:127.0.0.1,DNS:localhost", None, None),
    "expired": (True, "IP:127.0.0.1,DNS:localhost", "20200101000000Z", "20200201000000Z"),
    "early": (True, "IP:127.0.0.1,DNS:localhost", "20900101000000Z", "20910101000000Z"),
    "wrong-name": (True, "DNS:elsewhere.example.org", None, None),
    "company": (True, "DNS:rooms.test", None, None),
    "foreign": (False, "IP:127.0.0.1,DNS:localhost", None, None),
}


class Certificates:
    """`authority` is the PEM file that a display is given by --ca."""

    def __init__(self, folder: pathlib.Path):
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._contexts: dict[str, ssl.SSLContext] = {}
        for name in ("ours", "theirs"):
            self._openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                          "-days", "30", "-subj", f"/CN=Tests {name}", "-addext", "basicConstraints=critical,CA:TRUE",
                          "-addext", "keyUsage=critical,keyCertSign", "-keyout", f"{name}.key", "-out", f"{name}.pem")
        self.authority = folder / "ours.pem"

    def files(self, name: str = "good") -> tuple[pathlib.Path, pathlib.Path]:
        """Certificate and key."""
        made = self._folder / f"{name}.crt", self._folder / f"{name}.leaf.key"
        if not made[0].exists():
            self._make(name)
        return made

    def context(self, name: str = "good") -> ssl.SSLContext:
        if name not in self._contexts:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.files(name))
            self._contexts[name] = context
        return self._contexts[name]

    def _make(self, name: str) -> None:
        ours, names, first, last = _LEAVES[name]
        signer = "ours" if ours else "theirs"
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={name}",
                      "-keyout", f"{name}.leaf.key", "-out", f"{name}.csr")
        (self._folder / f"{name}.db").write_text("")
        (self._folder / f"{name}.cnf").write_text(
            f"[ca]\ndefault_ca=own\n[own]\ndatabase={name}.db\nserial={name}.serial\nnew_certs_dir=.\npolicy=any\n"
            f"default_md=sha256\nx509_extensions=leaf\n[any]\ncommonName=supplied\n"
            f"[leaf]\nsubjectAltName={names}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n")
        dates = ["-startdate", first, "-enddate", last] if first else ["-days", "20"]
        self._openssl("ca", "-batch", "-notext", "-create_serial", "-config", f"{name}.cnf", "-cert", f"{signer}.pem",
                      "-keyfile", f"{signer}.key", *dates, "-in", f"{name}.csr", "-out", f"{name}.crt")

    def _openssl(self, *words: str) -> None:
        done = subprocess.run(["openssl", *words], cwd=self._folder, capture_output=True, text=True, timeout=60,
                              check=False)
        if done.returncode != 0:
            raise RuntimeError(f"openssl {words[0]}: {done.stderr}")
