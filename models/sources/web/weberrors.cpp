// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/weberrors.h"

#include "models/sources/web/weburl.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Web
{
    Q_DECLARE_TR_FUNCTIONS(Web)
};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString checkLink()
{
    return Web::tr("Check the link.");
}

QString tryLater()
{
    return Web::tr("Try again later, or ask who runs the server.");
}

QString openBelow()
{
    return Web::tr("Open one of them by its own link, or go on all the same.");
}

QString withBrowser()
{
    return Web::tr("Open the link in your browser, save the file and open that.");
}

QString pathOf(const QUrl &url)
{
    return url.path(QUrl::FullyDecoded).isEmpty() ? u"/"_s : url.path(QUrl::PrettyDecoded);
}

} // namespace

Error notAWebAddress(const QUrl &url)
{
    return {Error::Kind::Usage,
            Web::tr("%1 is not an address of the web.").arg(shownUrl(url)),
            Web::tr("Links begin with http:// or https:// and a server's name."),
            {}};
}

Error statusError(int status, const QUrl &url, bool hadPassword)
{
    const QString host = shownHost(url);
    const QString detail = u"HTTP %1, %2"_s.arg(status).arg(shownUrl(url));
    switch (status) {
    case 401:
        if (hadPassword)
            return {Error::Kind::Access, Web::tr("%1 does not accept this user name and password.").arg(host),
                    Web::tr("Check both: in a link, characters like @ : / are written as %40 %3A %2F."), detail};
        // As of ARA's own servers: whoever is told this can be asked, and a link is no place for a password.
        return {Error::Kind::Access, Web::tr("%1 asks for a user name and a password.").arg(host),
                QCoreApplication::translate(
                    "ApiSource", "Tell the user and the password, or the certificate, that the server knows."),
                detail};
    case 403:
        return {Error::Kind::NotReadable, Web::tr("%1 does not let you read %2.").arg(host, pathOf(url)),
                Web::tr("Ask who runs the server for the permission, or save the file with a browser that is logged in "
                        "and open that."),
                detail};
    case 404:
        return {Error::Kind::NotFound, Web::tr("There is no %2 on %1.").arg(host, pathOf(url)),
                Web::tr("Check the link, and whether the job still exists: servers delete the files of old jobs."),
                detail};
    case 407:
        return {Error::Kind::Network, Web::tr("The proxy on the way to %1 asks for a password.").arg(host),
                Web::tr("Set it in the system's proxy settings."), detail};
    case 410:
        return {Error::Kind::NotFound, Web::tr("%2 was removed from %1 for good.").arg(host, pathOf(url)),
                Web::tr("Run the job again, or ask whether somebody kept its files."), detail};
    case 429:
        return {Error::Kind::Busy, Web::tr("%1 has had too many requests.").arg(host),
                Web::tr("Wait some minutes, then try again."), detail};
    default:
        break;
    }
    if (status >= 500)
        return {Error::Kind::Network, Web::tr("%1 has a problem of its own (status %2).").arg(host).arg(status),
                tryLater(), detail};
    return {Error::Kind::Network, Web::tr("%1 answered with status %2 instead of a file.").arg(host).arg(status),
            checkLink(), detail};
}

Error connectionError(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail)
{
    const QString host = shownHost(url);
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {Error::Kind::Network, Web::tr("There is no server called %1.").arg(url.host()),
                Web::tr("Check the link and the network: names of a company may need its VPN."), detail};
    case QNetworkReply::ConnectionRefusedError:
        return {Error::Kind::Network, Web::tr("%1 refuses the connection.").arg(host),
                Web::tr("Check the port in the link, and whether the server is running."), detail};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Error::Kind::Network, Web::tr("The proxy on the way to %1 does not answer.").arg(host),
                Web::tr("Check the system's proxy settings."), detail};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return statusError(407, url, false);
    case QNetworkReply::SslHandshakeFailedError:
        return {Error::Kind::Network, Web::tr("No secure connection to %1 could be made.").arg(host),
                Web::tr("Check whether the port in the link speaks https."), detail};
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return {Error::Kind::Network, Web::tr("The network was lost on the way to %1.").arg(host),
                Web::tr("Check the network, then try again."), detail};
    default:
        return {Error::Kind::Network, Web::tr("%1 could not be asked.").arg(host),
                Web::tr("Check the network and the link, then try again."), detail};
    }
}

bool isOfAnotherName(const QList<QSslError> &errors)
{
    return std::ranges::all_of(errors,
                               [](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
}

bool isOfUnknownIssuer(const QList<QSslError> &errors)
{
    return std::ranges::all_of(errors, [](const QSslError &error) {
        switch (error.error()) {
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return true;
        default:
            return false;
        }
    });
}

Error certificateError(const QList<QSslError> &errors, const QUrl &url)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        QString reason = error.errorString();
        while (reason.endsWith(u'.'))
            reason.chop(1);
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return {Error::Kind::Network,
            Web::tr("The certificate of %1 is not trusted: %2.").arg(shownHost(url), reasons.join("; "_L1)),
            isOfAnotherName(errors)
                ? checkLink()
                : Web::tr("Have the CA that signed it added to the system's; for an ARA server choose "
                          "it in Add server…, else save the file with your browser and open that."),
            shownUrl(url)};
}

Error noAnswerError(const QUrl &url, qint64 seconds)
{
    return {Error::Kind::Network,
            Web::tr("%1 did not answer within %n second(s).", nullptr, static_cast<int>(seconds)).arg(shownHost(url)),
            Web::tr("Check the network and the link, then try again."), shownUrl(url)};
}

Error silenceError(const QUrl &url, qint64 seconds)
{
    return {Error::Kind::Network,
            Web::tr("%1 sent nothing for %n second(s).", nullptr, static_cast<int>(seconds)).arg(shownHost(url)),
            tryLater(), shownUrl(url)};
}

Error brokenOffError(const QUrl &url, qint64 bytes, qint64 total)
{
    const QString what = total > bytes ? Web::tr("The connection to %1 broke off again and again: %2 of %3 arrived.")
                                             .arg(shownHost(url), sizeText(bytes), sizeText(total))
                                       : Web::tr("The connection to %1 broke off again and again.").arg(shownHost(url));
    return {Error::Kind::Network, what, Web::tr("Check the network, then try again."), shownUrl(url)};
}

Error tooManyRedirectsError(const QUrl &url)
{
    return {Error::Kind::Network, Web::tr("The link leads from one address to the next without an end."), withBrowser(),
            shownUrl(url)};
}

Error unsafeRedirectError(const QUrl &from)
{
    return {Error::Kind::Network,
            Web::tr("%1 leads from https to http, where anybody on the way could read and change the file.")
                .arg(shownHost(from)),
            Web::tr("Ask who runs the server to repair the link."), shownUrl(from)};
}

Error strangeRedirectError(const QUrl &from)
{
    return {Error::Kind::Network, Web::tr("%1 leads to an address where no file can be fetched.").arg(shownHost(from)),
            withBrowser(), shownUrl(from)};
}

Error pageError(const QUrl &url)
{
    return {Error::Kind::NotADatabase,
            Web::tr("%1 answered with a web page instead of a database.").arg(shownHost(url)),
            Web::tr("Check the link; where the page asks to log in, save the file with your browser and open that."),
            shownUrl(url)};
}

Error dataError(const QUrl &url)
{
    return {Error::Kind::NotADatabase, Web::tr("%1 answered with JSON instead of a database.").arg(shownHost(url)),
            Web::tr("Check the link: it should lead to ansible.sqlite, its folder, or an archive."), shownUrl(url)};
}

Error emptyAnswerError(const QUrl &url)
{
    return {Error::Kind::Empty, Web::tr("%2 on %1 is empty.").arg(shownHost(url), pathOf(url)),
            Web::tr("Check the job: it left nothing there."), shownUrl(url)};
}

Error tooLargeError(const QUrl &url, qint64 bytes, qint64 bound)
{
    const QString what = bytes > 0
        ? Web::tr("%1 is too large: %2, and at most %3 are fetched.").arg(pathOf(url), sizeText(bytes), sizeText(bound))
        : Web::tr("%1 is too large: more than the %2 that are fetched at most.").arg(pathOf(url), sizeText(bound));
    return {Error::Kind::Unsupported, what,
            Web::tr("Fetch it all the same without the bound, or save it with your browser and open that."),
            shownUrl(url)};
}

Error noSpaceError(const QString &folder, qint64 needed, qint64 available)
{
    return {Error::Kind::NotReadable,
            Web::tr("There is no space for the download: %1 are needed, %2 are free.")
                .arg(sizeText(needed), sizeText(available)),
            Web::tr("Make room on the disk, or let TMPDIR name a folder on a larger one."), folder};
}

Error notWritableError(const QString &folder, const QString &detail)
{
    return {Error::Kind::NotReadable, Web::tr("The download could not be written to the disk."),
            Web::tr("Check the space on the disk and the permissions of %1.").arg(folder), detail};
}

Error manyPagesError(const QUrl &url, int folders, int pages)
{
    return {Error::Kind::TooLarge,
            Web::tr("After %1 listings, %n more folder(s) were not looked into.", nullptr, folders).arg(pages),
            openBelow(), shownUrl(url)};
}

Error deepFoldersError(const QUrl &url, int folders, int depth)
{
    return {Error::Kind::TooLarge,
            Web::tr("%n folder(s) below level %1 were not looked into.", nullptr, folders).arg(depth), openBelow(),
            shownUrl(url)};
}

Error lostServerError(const QUrl &url, int folders)
{
    return {
        Error::Kind::Network,
        Web::tr("%1 failed too often; %n more folder(s) were not looked into.", nullptr, folders).arg(shownHost(url)),
        tryLater(), shownUrl(url)};
}

Error robotsError(const QUrl &url, int folders)
{
    return {Error::Kind::TooLarge,
            Web::tr("%1 asks programs to stay out of %n folder(s) (robots.txt).", nullptr, folders).arg(shownHost(url)),
            openBelow(), shownUrl(url)};
}

Error hiddenFoldersError(const QUrl &url, int folders)
{
    return {Error::Kind::NotReadable,
            Web::tr("%n folder(s) show a page of their own instead of a listing; what else is in them is not known.",
                    nullptr, folders),
            Web::tr("Open what lies deeper by its own link."), shownUrl(url)};
}

Error hugeListingError(const QUrl &url)
{
    return {Error::Kind::Unsupported, Web::tr("This listing is too long; only its beginning was read."),
            Web::tr("Open what lies further down by its own link."), shownUrl(url)};
}

Error logBesideError(const QUrl &url)
{
    return {Error::Kind::Unsupported,
            Web::tr("The write-ahead log beside the database was not fetched: the last results may be missing."),
            Web::tr("Reload when the run has ended, or save both files into one folder and open that."), shownUrl(url)};
}

Error archivesLeftError(const QUrl &url, int archives, int bound)
{
    return {Error::Kind::Unsupported,
            Web::tr("After %1 archives, %n more were not fetched.", nullptr, archives).arg(bound),
            Web::tr("Open them by their own links."), shownUrl(url)};
}

Error manyBytesError(const QUrl &url, int files, qint64 bound)
{
    return {Error::Kind::TooLarge,
            Web::tr("After %1 in all, %n more file(s) were not fetched.", nullptr, files).arg(sizeText(bound)),
            openBelow(), shownUrl(url)};
}

Error lostFilesError(const QUrl &url, int files)
{
    return {Error::Kind::Network,
            Web::tr("%1 failed too often; %n more file(s) were not fetched.", nullptr, files).arg(shownHost(url)),
            tryLater(), shownUrl(url)};
}

Error nothingFoundError(const QUrl &url, int pages)
{
    return {Error::Kind::NotFound,
            Web::tr("%1 shows no ansible.sqlite: %n listing(s) were read.", nullptr, pages).arg(shownHost(url)),
            Web::tr("Open the folder of the report, or the archive that holds it, by its own link."), shownUrl(url)};
}

} // namespace aviary
