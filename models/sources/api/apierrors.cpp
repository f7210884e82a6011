// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/api/apierrors.h"

#include "models/sources/web/weberrors.h"
#include "models/sources/web/weburl.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ApiSource)
};

QString tellAnother()
{
    return Text::tr("Tell the user and the password, or the certificate, that the server knows.");
}

QString wantsCertificateText(const QUrl &url)
{
    return Text::tr("%1 asks for a client certificate, or refuses the one it got.").arg(shownHost(url));
}

} // namespace

Error apiStatusError(const ApiReply &reply)
{
    Error error = statusError(reply.status, reply.url, reply.hadAccess);
    // Servers in front of ARA's own say in words, with a status of no use, that they want a certificate.
    const bool wantsCertificate = reply.status == 400 && reply.body.contains("SSL certificate");
    if (wantsCertificate)
        error.what = wantsCertificateText(reply.url);
    if (wantsCertificate || reply.status == 401 || reply.status == 403) {
        error.kind = Error::Kind::Access;
        error.todo = tellAnother();
    } else if (reply.status == 404) {
        error.todo = Text::tr("Check the address, and whether the server still has it.");
    }
    return error;
}

Error apiPageError(const QUrl &url, bool hadAccess)
{
    return {Error::Kind::NotAra, Text::tr("%1 answered with a web page instead of ARA's API.").arg(shownHost(url)),
            hadAccess ? Text::tr("Check the address.")
                      : Text::tr("Check the address; where the page asks to log in, tell a user and a password."),
            shownUrl(url)};
}

Error notAraError(const QUrl &url)
{
    return {Error::Kind::NotAra, Text::tr("%1 is no ARA server, or another server answers for it.").arg(shownHost(url)),
            Text::tr("Check the address."), shownUrl(url)};
}

Error noApiError(const QUrl &origin)
{
    return {Error::Kind::NotFound, Text::tr("There is no ARA server at %1.").arg(shownUrl(origin)),
            Text::tr("Check the address: below it there should be api/v1/."), u"HTTP 404, %1"_s.arg(shownUrl(origin))};
}

Error apiCutError(const QUrl &url)
{
    return brokenOffError(url, 0, 0);
}

Error apiTooLargeError(const QUrl &url, qsizetype bound)
{
    return {Error::Kind::Unsupported,
            Text::tr("%1 answers with more than the %2 that are fetched at most.")
                .arg(shownHost(url), QLocale().formattedDataSize(bound)),
            {},
            shownUrl(url)};
}

Error tlsError(const Error &error, bool isUntrusted, const QUrl &url)
{
    // The names of TLS alerts about certificates (RFC 8446, 6.2), as OpenSSL writes them.
    static const QRegularExpression alert(
        u"alert (certificate required|bad certificate|unsupported certificate|certificate (expired|revoked|unknown)|unknown ca)"_s);
    Error told = error;
    if (isUntrusted) {
        told.todo = Text::tr(
            "Name the CA that signed it for this server (Own CA, ARA_API_CA), or have it added to the system's.");
    } else if (error.detail.contains(alert)) {
        told.kind = Error::Kind::Access;
        told.what = wantsCertificateText(url);
        told.todo = tellAnother();
    }
    return told;
}

Error certificateFileError(const QString &path)
{
    return {Error::Kind::Access,
            Text::tr("There is no certificate in %1.").arg(QDir::toNativeSeparators(path)),
            Text::tr("Choose a file in PEM form."),
            {}};
}

Error keyFileError(const QString &path)
{
    return {Error::Kind::Access,
            Text::tr("There is no key in %1, or its password is another.").arg(QDir::toNativeSeparators(path)),
            Text::tr("Choose a file in PEM form."),
            {}};
}

} // namespace aviary
