// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/web/downloader.h"

#include "models/sources/places/temporaryfolder.h"
#include "models/sources/web/pagesniffer.h"
#include "models/sources/web/weberrors.h"
#include "models/sources/web/weburl.h"

#include <QDir>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

using Header = QHttpHeaders::WellKnownHeader;

qint64 sizeOf(const QHttpHeaders &headers)
{
    bool ok = false;
    const qint64 size = headers.value(Header::ContentLength).toByteArray().trimmed().toLongLong(&ok);
    return ok && size > 0 ? size : 0;
}

// "bytes 100-199/200"; the whole is 0 when the server does not know it.
struct ContentRange
{
    qint64 begin = -1;
    qint64 whole = 0;
};

ContentRange rangeOf(const QHttpHeaders &headers)
{
    const QByteArray text = headers.value(Header::ContentRange).toByteArray().trimmed().toLower();
    const qsizetype dash = text.indexOf('-');
    const qsizetype slash = text.indexOf('/');
    if (!text.startsWith("bytes ") || dash < 0 || slash < dash)
        return {};
    bool ok = false;
    const qint64 begin = text.mid(6, dash - 6).trimmed().toLongLong(&ok);
    return {.begin = ok ? begin : -1, .whole = text.mid(slash + 1).trimmed().toLongLong()};
}

bool isOverloaded(int status)
{
    return status == 502 || status == 503 || status == 504;
}

} // namespace

Downloader::Downloader(QNetworkAccessManager &network, DownloadRequest request, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
{
    m_download.url = publicUrl(m_request.url);
}

Downloader::~Downloader()
{
    removeFile();
}

void Downloader::start()
{
    m_lastProgress.start();
    ask();
}

// With what the server can tell that the rest belongs to the same file: a weak tag cannot. RFC 9110, 13.1.5.
QByteArray Downloader::validator() const
{
    if (!m_download.etag.isEmpty())
        return m_download.etag.startsWith("W/") ? QByteArray() : m_download.etag;
    return m_download.lastModified;
}

void Downloader::ask()
{
    WebQuestion question{.url = m_request.url, .patience = m_request.patience};
    if (m_download.bytes > 0) {
        question.headers.append(Header::Range, "bytes="_ba + QByteArray::number(m_download.bytes) + '-');
        question.headers.append(Header::IfRange, validator());
    } else {
        if (!m_request.etag.isEmpty())
            question.headers.append(Header::IfNoneMatch, m_request.etag);
        if (!m_request.lastModified.isEmpty())
            question.headers.append(Header::IfModifiedSince, m_request.lastModified);
    }
    delete m_exchange;
    m_exchange = new WebExchange(m_network, std::move(question), this);
    connect(m_exchange, &WebExchange::answered, this, &Downloader::read);
    connect(m_exchange, &WebExchange::arrived, this, &Downloader::take);
    connect(m_exchange, &WebExchange::ended, this, &Downloader::end);
    connect(m_exchange, &WebExchange::failed, this, &Downloader::fail);
    m_exchange->start();
}

void Downloader::read(const WebHead &head)
{
    m_status = head.status;
    if (head.status == 200) {
        readWhole(head);
    } else if (head.status == 206 && m_download.bytes > 0) {
        readRest(head);
    } else if (head.status == 304 && m_download.bytes == 0
               && !(m_request.etag.isEmpty() && m_request.lastModified.isEmpty())) {
        m_download.unchanged = true;
        m_download.url = publicUrl(head.url);
        m_download.etag = m_request.etag;
        m_download.lastModified = m_request.lastModified;
        finish(m_download);
    } else if (head.status == 416 && m_download.bytes > 0) {
        startOver(); // it is shorter now: another file
        again(brokenOffError(head.url, 0, 0));
    } else if (isOverloaded(head.status) && m_download.bytes > 0) {
        again(statusError(head.status, head.url, false));
    } else {
        finish(std::unexpected(statusError(head.status, head.url, !m_request.url.userName().isEmpty())));
    }
}

void Downloader::readWhole(const WebHead &head)
{
    if (m_download.bytes > 0)
        startOver(); // the server knows no ranges, or has another file by now
    m_download.url = publicUrl(head.url);
    m_download.name = fileNameFor(head.headers.value(Header::ContentDisposition), head.url);
    m_download.total = sizeOf(head.headers);
    m_download.etag = head.headers.value(Header::ETag).toByteArray();
    m_download.lastModified = head.headers.value(Header::LastModified).toByteArray();
    m_contentType = head.headers.value(Header::ContentType).toByteArray().toLower();
    if (!isAllowed(m_download.total))
        return;
    if (!m_file.isOpen()) {
        m_file.setFileName(QDir(m_request.folder).filePath(m_download.name));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                         QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            finish(std::unexpected(notWritableError(m_request.folder, m_file.errorString())));
            return;
        }
        m_download.file = m_file.fileName();
    }
    Q_EMIT progressed();
}

void Downloader::readRest(const WebHead &head)
{
    const ContentRange range = rangeOf(head.headers);
    const QByteArray etag = head.headers.value(Header::ETag).toByteArray();
    const bool isSame = range.begin == m_download.bytes && (etag.isEmpty() || etag == m_download.etag)
        && (m_download.total == 0 || range.whole == 0 || range.whole == m_download.total);
    if (!isSame) {
        startOver();
        again(brokenOffError(head.url, 0, 0));
    } else if (m_download.total == 0) {
        m_download.total = range.whole;
        isAllowed(range.whole);
    }
}

bool Downloader::isAllowed(qint64 bytes)
{
    if (bytes > m_request.maxBytes) {
        finish(std::unexpected(tooLargeError(m_download.url, bytes, m_request.maxBytes)));
        return false;
    }
    return hasRoom(bytes - m_download.bytes);
}

bool Downloader::hasRoom(qint64 bytes)
{
    const QStorageInfo disk(m_request.folder);
    const qint64 available = disk.bytesAvailable() - TemporaryFolder::KeptFree;
    if (!disk.isValid() || bytes <= available)
        return true;
    finish(std::unexpected(noSpaceError(m_request.folder, bytes, std::max<qint64>(available, 0))));
    return false;
}

bool Downloader::startsAsPage()
{
    m_isPage = looksLikePage(m_begin, m_contentType);
    return m_isPage;
}

void Downloader::take(const QByteArray &bytes)
{
    const bool wasUnknown = m_begin.size() < PageSniffSize;
    if (wasUnknown)
        m_begin += bytes.first(std::min<qsizetype>(bytes.size(), PageSniffSize - m_begin.size()));
    if (wasUnknown && m_begin.size() >= PageSniffSize && startsAsPage()) {
        finish(std::unexpected(looksLikeJson(m_begin) ? dataError(m_download.url) : pageError(m_download.url)));
        return;
    }
    if (m_download.bytes + bytes.size() > m_request.maxBytes) {
        finish(std::unexpected(tooLargeError(m_download.url, 0, m_request.maxBytes)));
        return;
    }
    if (m_file.write(bytes) != bytes.size()) {
        if (hasRoom(bytes.size()))
            finish(std::unexpected(notWritableError(m_request.folder, m_file.errorString())));
        return;
    }
    m_download.bytes += bytes.size();
    if (m_lastProgress.hasExpired(100)) {
        m_lastProgress.start();
        Q_EMIT progressed();
        hasRoom(std::max<qint64>(0, m_download.total - m_download.bytes)); // others write to the disk, too
    }
}

void Downloader::end()
{
    if (m_download.total > 0 && m_download.bytes < m_download.total) {
        again(brokenOffError(m_download.url, m_download.bytes, m_download.total));
    } else if (m_download.bytes == 0) {
        finish(std::unexpected(emptyAnswerError(m_download.url)));
    } else if (m_begin.size() < PageSniffSize && startsAsPage()) {
        finish(std::unexpected(looksLikeJson(m_begin) ? dataError(m_download.url) : pageError(m_download.url)));
    } else {
        m_download.total = m_download.bytes;
        finish(m_download);
    }
}

void Downloader::fail(const WebFailure &failure)
{
    // Before the server answered at all there is nothing to save, and a person waits for the reason. Afterwards the
    // network may be gone for a while.
    if (m_status == 0 || (!failure.broken && m_tries == 0))
        finish(std::unexpected(failure.error));
    else if (failure.broken && m_download.bytes > 0)
        again(brokenOffError(m_download.url, m_download.bytes, m_download.total));
    else
        again(failure.error);
}

void Downloader::again(const Error &error)
{
    m_exchange->stop();
    if (m_tries >= m_request.patience.retries) {
        finish(std::unexpected(error));
        return;
    }
    if (validator().isEmpty())
        startOver();
    QTimer::singleShot(m_request.patience.beforeRetry * (1 << m_tries++), this, &Downloader::ask);
}

void Downloader::startOver()
{
    m_download.bytes = m_download.total = 0;
    m_begin.clear();
    m_file.resize(0);
    m_file.seek(0);
}

void Downloader::removeFile()
{
    if (m_file.isOpen())
        m_file.remove();
    m_download.file.clear();
}

void Downloader::finish(const Result<Download> &result)
{
    if (m_exchange)
        m_exchange->stop();
    if (result)
        m_file.close();
    else
        removeFile();
    Q_EMIT done(result);
}

} // namespace aviary
