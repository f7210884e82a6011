--
-- PostgreSQL database dump
--

\restrict OwoD9WWjxwlXjc3Oz7tSGPi4JpRK8898zMsriZYRO16yMdZk6CHIL78teJpZjE6

-- Dumped from database version 17.12 (Debian 17.12-0+deb13u1)
-- Dumped by pg_dump version 17.12 (Debian 17.12-0+deb13u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: django_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.django_migrations (
    id integer NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);


--
-- Name: django_migrations_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.django_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: django_migrations_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.django_migrations_id_seq OWNED BY public.django_migrations.id;


--
-- Name: file_contents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file_contents (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    sha1 character varying(40) NOT NULL,
    contents bytea NOT NULL
);


--
-- Name: file_contents_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.file_contents_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: file_contents_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.file_contents_id_seq OWNED BY public.file_contents.id;


--
-- Name: files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    path character varying(255) NOT NULL,
    content_id bigint NOT NULL,
    playbook_id bigint NOT NULL
);


--
-- Name: files_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.files_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: files_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.files_id_seq OWNED BY public.files.id;


--
-- Name: hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hosts (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    name character varying(255) NOT NULL,
    facts bytea NOT NULL,
    changed integer NOT NULL,
    failed integer NOT NULL,
    ok integer NOT NULL,
    skipped integer NOT NULL,
    unreachable integer NOT NULL,
    playbook_id bigint NOT NULL
);


--
-- Name: hosts_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.hosts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: hosts_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.hosts_id_seq OWNED BY public.hosts.id;


--
-- Name: labels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.labels (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    name character varying(255) NOT NULL
);


--
-- Name: labels_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.labels_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: labels_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.labels_id_seq OWNED BY public.labels.id;


--
-- Name: latest_hosts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.latest_hosts (
    name character varying(255) NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    host_id bigint NOT NULL
);


--
-- Name: playbooks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.playbooks (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    started timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    name character varying(255),
    ansible_version character varying(255) NOT NULL,
    status character varying(25) NOT NULL,
    arguments bytea NOT NULL,
    path character varying(255) NOT NULL,
    duration interval,
    controller character varying(255) NOT NULL
);


--
-- Name: playbooks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.playbooks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: playbooks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.playbooks_id_seq OWNED BY public.playbooks.id;


--
-- Name: playbooks_labels; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.playbooks_labels (
    id integer NOT NULL,
    playbook_id bigint NOT NULL,
    label_id bigint NOT NULL
);


--
-- Name: playbooks_labels_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.playbooks_labels_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: playbooks_labels_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.playbooks_labels_id_seq OWNED BY public.playbooks_labels.id;


--
-- Name: plays; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plays (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    started timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    name character varying(255),
    uuid uuid NOT NULL,
    status character varying(25) NOT NULL,
    playbook_id bigint NOT NULL,
    duration interval
);


--
-- Name: plays_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.plays_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: plays_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.plays_id_seq OWNED BY public.plays.id;


--
-- Name: records; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.records (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    key character varying(255) NOT NULL,
    value bytea NOT NULL,
    type character varying(255) NOT NULL,
    playbook_id bigint NOT NULL
);


--
-- Name: records_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.records_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: records_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.records_id_seq OWNED BY public.records.id;


--
-- Name: results; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.results (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    started timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    status character varying(25) NOT NULL,
    content bytea NOT NULL,
    host_id bigint NOT NULL,
    play_id bigint NOT NULL,
    playbook_id bigint NOT NULL,
    task_id bigint NOT NULL,
    changed boolean NOT NULL,
    ignore_errors boolean NOT NULL,
    duration interval
);


--
-- Name: results_delegated_to; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.results_delegated_to (
    id integer NOT NULL,
    result_id bigint NOT NULL,
    host_id bigint NOT NULL
);


--
-- Name: results_delegated_to_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.results_delegated_to_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: results_delegated_to_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.results_delegated_to_id_seq OWNED BY public.results_delegated_to.id;


--
-- Name: results_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.results_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: results_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.results_id_seq OWNED BY public.results.id;


--
-- Name: tasks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tasks (
    id bigint NOT NULL,
    created timestamp with time zone NOT NULL,
    updated timestamp with time zone NOT NULL,
    started timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    name text,
    action text NOT NULL,
    lineno integer NOT NULL,
    tags bytea NOT NULL,
    handler boolean NOT NULL,
    status character varying(25) NOT NULL,
    file_id bigint NOT NULL,
    play_id bigint NOT NULL,
    playbook_id bigint NOT NULL,
    duration interval
);


--
-- Name: tasks_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.tasks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: tasks_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.tasks_id_seq OWNED BY public.tasks.id;


--
-- Name: django_migrations id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations ALTER COLUMN id SET DEFAULT nextval('public.django_migrations_id_seq'::regclass);


--
-- Name: file_contents id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_contents ALTER COLUMN id SET DEFAULT nextval('public.file_contents_id_seq'::regclass);


--
-- Name: files id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files ALTER COLUMN id SET DEFAULT nextval('public.files_id_seq'::regclass);


--
-- Name: hosts id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts ALTER COLUMN id SET DEFAULT nextval('public.hosts_id_seq'::regclass);


--
-- Name: labels id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.labels ALTER COLUMN id SET DEFAULT nextval('public.labels_id_seq'::regclass);


--
-- Name: playbooks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks ALTER COLUMN id SET DEFAULT nextval('public.playbooks_id_seq'::regclass);


--
-- Name: playbooks_labels id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks_labels ALTER COLUMN id SET DEFAULT nextval('public.playbooks_labels_id_seq'::regclass);


--
-- Name: plays id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plays ALTER COLUMN id SET DEFAULT nextval('public.plays_id_seq'::regclass);


--
-- Name: records id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records ALTER COLUMN id SET DEFAULT nextval('public.records_id_seq'::regclass);


--
-- Name: results id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results ALTER COLUMN id SET DEFAULT nextval('public.results_id_seq'::regclass);


--
-- Name: results_delegated_to id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results_delegated_to ALTER COLUMN id SET DEFAULT nextval('public.results_delegated_to_id_seq'::regclass);


--
-- Name: tasks id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks ALTER COLUMN id SET DEFAULT nextval('public.tasks_id_seq'::regclass);


--
-- Data for Name: django_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.django_migrations (id, app, name, applied) FROM stdin;
1	contenttypes	0001_initial	2026-11-21 17:23:51.622674+00
2	auth	0001_initial	2026-11-21 17:23:51.762559+00
3	admin	0001_initial	2026-11-21 17:23:51.808401+00
4	admin	0002_logentry_remove_auto_add	2026-11-21 17:23:51.848875+00
5	admin	0003_logentry_add_action_flag_choices	2026-11-21 17:23:51.879166+00
6	api	0001_initial	2026-11-21 17:23:52.43215+00
7	api	0002_remove_host_alias	2026-11-21 17:23:52.460091+00
8	api	0003_add_missing_result_properties	2026-11-21 17:23:52.520045+00
9	api	0004_duration_in_database	2026-11-21 17:23:52.643565+00
10	api	0005_unique_label_names	2026-11-21 17:23:52.67655+00
11	api	0006_remove_result_statuses	2026-11-21 17:23:52.69941+00
12	api	0007_add_expired_status	2026-11-21 17:23:52.766645+00
13	api	0008_playbook_controller	2026-11-21 17:23:52.812725+00
14	api	0009_latesthost	2026-11-21 17:23:52.91204+00
15	api	0010_result_delegated_to	2026-11-21 17:23:52.955332+00
16	contenttypes	0002_remove_content_type_name	2026-11-21 17:23:53.051538+00
17	auth	0002_alter_permission_name_max_length	2026-11-21 17:23:53.080222+00
18	auth	0003_alter_user_email_max_length	2026-11-21 17:23:53.111425+00
19	auth	0004_alter_user_username_opts	2026-11-21 17:23:53.146657+00
20	auth	0005_alter_user_last_login_null	2026-11-21 17:23:53.186473+00
21	auth	0006_require_contenttypes_0002	2026-11-21 17:23:53.200096+00
22	auth	0007_alter_validators_add_error_messages	2026-11-21 17:23:53.239622+00
23	auth	0008_alter_user_username_max_length	2026-11-21 17:23:53.280024+00
24	auth	0009_alter_user_last_name_max_length	2026-11-21 17:23:53.320217+00
25	auth	0010_alter_group_name_max_length	2026-11-21 17:23:53.357538+00
26	auth	0011_update_proxy_permissions	2026-11-21 17:23:53.413395+00
27	auth	0012_alter_user_first_name_max_length	2026-11-21 17:23:53.470672+00
28	health_check_db	0001_initial	2026-11-21 17:23:53.479302+00
29	sessions	0001_initial	2026-11-21 17:23:53.507912+00
30	db	0001_initial	2026-11-21 17:23:53.525617+00
\.


--
-- Data for Name: file_contents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.file_contents (id, created, updated, sha1, contents) FROM stdin;
1	2026-11-21 02:59:36.014925+00	2026-11-21 02:59:36.01495+00	8a22344fb6176473e5b4aab332fb7ffa475dfb67	\\x789c9554c16ed34010bde72ba6466a2e096d510b92692355204e20a472e0d046d6da1edbabac77acdd75825555e21f7a45e22ff881fe49bf8459db4970da4239d93bb3fbe6cdcc9b994ea7a317700e4a3aa71028035ca2695c21753e818c0ca4c2895858b4e00ae1a0acad03eb4403b6144abd1c4d418b1243f8e28f606a0df7df6f61a1506a848b5aa7380228c83a1bc20a63cba75cb8024d9489c41b33a1acbfb314c686fc0510464495124d4cb4883af436d843a712312ac6b86cfd13087273f7ebee27866dfc60ce2f9cb08b1e774df51c325c411bbeb50358747515f6870d415bc7ec60f4608fd10386df2b197502a9b4cec8b87692f47c34c07e67503804c1770c268e4cd3a36652e13642c5114208aeafa11409171b2343e4e0e6e6005d126cae71a11d83ee62019494b23d387c7372120c097c35b28defe3c1693c5b4957b474b2ecf4209ef5080955cd964d8ad63dc9e6a06b74423adb12e39343ed1f11b7f90c8eaeb45b11ff3086d44b7631dbc8b7ddb362a42b1d3c20fffaf8786d7422f76df441240baf0d39ef7d9a9ccc9ab5c20aa153856698f467ad1a20cd12454edcb044fb4446eb04e33adfe65bdabc4b974b5532b9350b4554318b23ee3467c38dd6f596c6aa401d3e96dcd919e486eaca5e8ebdc0c7f3cbc31d517c1052d909c85c93c174d382b2e45c58db054c131863521050edde42fb87c6c06cff159fbe4907c7e3fe558711b197785cc0991a87b1dea342d62fa6e0a8ad475c4b95721153dc0ddcc609fc903fd5b56053bf0e347214729512a1fca50d9ed62c4f9e85deb7b673ab724ca3ae70dd980fa87ea2b46691b67bc508e9778cd09c6f8295475bcf664155141b5a30ca738b708109999465afe486a65f1ca6b56f85b040d6d51f77fc165235761a6009b010528312f6e17429d1cc82f9e6a26b2a1cbce5d517914e70cba797eacef619ca78a725817fcb133d500e707d7c2751a7cfdca58f2c3d8f541bf453e24776381f193b77c74313e444cce95fe2f88fc138da198c8f8247d593fddb9ca69eeffd8fdb60f41b19650896
2	2026-11-21 02:59:36.177909+00	2026-11-21 02:59:36.177941+00	bd1ba479d07a74e43bec45227d1f1e1f82e06e3c	\\x789c85924d6ec2301085f79c62441701a984864da59ca0ab52b5dd479364a8ad3a9ec876a08872f78efb032a4a88b3f068def75ec696178bc5048dc9270095d2a67664630de015b73fd5a512578d014bf4e4cf2d00c53efc6b085766694c4ae9039bd6d059c5b61d330b32e4fe955703f28ecab17041ae858b3c145e61a5460ffe0d0dfda061ab03bbb10cc1fa1278b3f13a9ce22e8c37f0c84169fb0646fb40d64350e428974d7b68642c6d09a444b3c3bd87ce3a92269686d2534889d57b77e5f2d17a2d86a2626ba90a9a6d0edeab1e224e9743b6ba4fefe4cb7a88965d247a94ce93cbc172c9f55ee42dfedd581cab70cce29b1e0e609865da5942769bdc42f2f2b07e2a9ed7ebd7640e9f50d3063b1366c93234ed323e0c310b165c4773381ea7932f77a5d21e
3	2026-11-21 02:59:41.511087+00	2026-11-21 02:59:41.511128+00	b993bfa3c1f1a049ff133920415516f2956c71bc	\\x789c7d8fb14a03411086fb7b8ae10abb8dc981cd2236e20b08696c8eb9cd5c7671332b3b7b0921047c08451b1f40b0b10d767993a03e87ab97c28058fefffffd33fc4aa902595ce3a93681994c728135f860d0173334d631d53184a4a15cad406cb8f991b05e1f67ed784e9c425cd63648629c510ecaa2c7c8130ae56235ac4e06a3d1a0da27df5cb6cfb1dd3ec3d5f62d3a6361777b079f4fafef9b978fcd03ec1eeff7b0e96224364b0d17e3cbde6a095317497401a0a0bfd6a05c53ca060031e63d130d2976f40b5938b1dec9ff5039756d5206e344e0b4a18467e521dfa2978342a4b9a385c011444c8ea752fef1e00b64ee7ce6
4	2026-11-21 02:59:41.562963+00	2026-11-21 02:59:41.563005+00	bf10f7a395f59bc8986287e9423bfc94149a5a76	\\x789cd3d5d5e52a4f4d8a2f4e2d2a4b2d8acf4bcc4d2db6e25250d05528cec82fd04bad48cc2dc849050b949797eb61082a251dde939c915a8422a304363237b1223e293fa5d24ac122970b001ca9233f
\.


--
-- Data for Name: files; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.files (id, created, updated, path, content_id, playbook_id) FROM stdin;
1	2026-11-21 02:59:36.017427+00	2026-11-21 02:59:36.017449+00	/home/zuul/src/webshop/small.yml	1	1
2	2026-11-21 02:59:36.180391+00	2026-11-21 02:59:36.180412+00	/home/zuul/src/webshop/inventory/hosts.yml	2	1
3	2026-11-21 02:59:41.514979+00	2026-11-21 02:59:41.51501+00	/home/zuul/src/webshop/inventory/group_vars/shop.yml	3	1
4	2026-11-21 02:59:41.566425+00	2026-11-21 02:59:41.566453+00	/home/zuul/src/webshop/inventory/group_vars/webs.yml	4	1
5	2026-11-21 17:24:11.058698+00	2026-11-21 17:24:11.058725+00	/tmp/dbsrec/webshop/small.yml	1	2
6	2026-11-21 17:24:11.581034+00	2026-11-21 17:24:11.581063+00	/tmp/dbsrec/webshop/inventory/hosts.yml	2	2
7	2026-11-21 17:24:32.418742+00	2026-11-21 17:24:32.41877+00	/tmp/dbsrec/webshop/inventory/group_vars/shop.yml	3	2
8	2026-11-21 17:24:32.514579+00	2026-11-21 17:24:32.514605+00	/tmp/dbsrec/webshop/inventory/group_vars/webs.yml	4	2
\.


--
-- Data for Name: hosts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.hosts (id, created, updated, name, facts, changed, failed, ok, skipped, unreachable, playbook_id) FROM stdin;
1	2026-11-21 02:59:36.938219+00	2026-11-21 02:59:42.176193+00	web1.shop.example	\\x789c8d91cb0ac2400c457fa59db50fead2b57f2132ccd854a3f328c94c45c47f3785ba68b1ea2a901c6e6e6e1eca0446eb40d7c889d0e68431a86da17660d104b5283e12ba41e9b486186aa11365f841a673afba86745c475e1238300cdfe53b4308e9fe871b6f2e917407c483fb6a33cf6298b0d52cfbb629948df17a8be467d9d1f6d55834b26e8c4737b9e524a90069ce9621c968af4ae35c3f29c5655f475f3948c3c73a8ba0f0b91d827fbe00bf04a0f4	5	0	10	1	0	1
2	2026-11-21 02:59:37.056388+00	2026-11-21 02:59:42.229476+00	web2.shop.example	\\x789c8d91cb0ac2400c457fa59db50fead2b57f2132ccd854a3f328c94c45c47f3785ba68b1ea2a901c6e6e6e1eca0446eb40d7c889d0e68431a86da17660d104b5283e12ba41e9b486186aa11365f841a673afba86745c475e1238300cdfe53b4308e9fe871b6f2e917407c483fb6a33cf6298b0d52cfbb629948df17a8be467d9d1f6d55834b26e8c4737b9e524a90069ce9621c968af4ae35c3f29c5655f475f3948c3c73a8ba0f0b91d827fbe00bf04a0f4	4	1	7	1	0	1
3	2026-11-21 02:59:39.927436+00	2026-11-21 02:59:39.927505+00	localhost	\\x789cabae0500017500f9	0	0	0	0	0	1
6	2026-11-21 17:24:27.719018+00	2026-11-21 17:24:27.719051+00	localhost	\\x789cabae0500017500f9	0	0	0	0	0	2
5	2026-11-21 17:24:16.367047+00	2026-11-21 17:24:33.917781+00	web1.shop.example	\\x789c8d914d0ac2400c85afd2ce5a290a6e5c7b0b9161c6a61a9d1f49662a22dedd14eac2e2a8ab40f2f1f2f2725726305a07ba454e8436278c41ad2bb5018b26a859f591d01d4ae76288a1153a51861f643a0eaa0da47d13794ee0c0307c97ef0d21a4db1f6ebc3945d23d108fee17cb328b61c2ae8aeccba65036c6f335922fb2c5ed9175673cbac9210789044873b60c49465b551be786492d1687faf6929d347c6cb3080a9f2f63ea8f270d6fa068	5	0	10	1	0	2
4	2026-11-21 17:24:15.807065+00	2026-11-21 17:24:34.033474+00	web2.shop.example	\\x789c8d914d0ac2400c85afd2ce5a290a6e5c7b0b9161c6a61a9d1f49662a22dedd14eac2e2a8ab40f2f1f2f2725726305a07ba454e8436278c41ad2bb5018b26a859f591d01d4ae76288a1153a51861f643a0eaa0da47d13794ee0c0307c97ef0d21a4db1f6ebc3945d23d108fee17cb328b61c2ae8aeccba65036c6f335922fb2c5ed9175673cbac9210789044873b60c49465b551be786492d1687faf6929d347c6cb3080a9f2f63ea8f270d6fa068	4	1	7	1	0	2
\.


--
-- Data for Name: labels; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.labels (id, created, updated, name) FROM stdin;
1	2026-11-21 02:59:36.119611+00	2026-11-21 02:59:36.119644+00	check:False
2	2026-11-21 02:59:36.121228+00	2026-11-21 02:59:36.121245+00	tags:all
3	2026-11-21 02:59:36.122662+00	2026-11-21 02:59:36.122677+00	subset:webs
4	2026-11-21 02:59:36.123876+00	2026-11-21 02:59:36.12389+00	small
5	2026-11-21 02:59:36.125085+00	2026-11-21 02:59:36.125097+00	größe:klein
\.


--
-- Data for Name: latest_hosts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.latest_hosts (name, created, updated, host_id) FROM stdin;
web2.shop.example	2026-11-21 02:59:37.058177+00	2026-11-21 17:24:15.835958+00	4
web1.shop.example	2026-11-21 02:59:36.940142+00	2026-11-21 17:24:16.399132+00	5
localhost	2026-11-21 02:59:39.929821+00	2026-11-21 17:24:27.76323+00	6
\.


--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.playbooks (id, created, updated, started, ended, name, ansible_version, status, arguments, path, duration, controller) FROM stdin;
1	2026-11-21 02:59:36.006146+00	2026-11-21 02:59:42.281129+00	2026-11-21 02:59:35.99959+00	2026-11-21 02:59:42.2743+00	small	2.14.18	failed	\\x789c7593cf6ea4300cc65f05e5d2cb6a696fabbdf505f6d06b554506cc10913f28766869b5efbe36cc0eccb4bde19f63c7dfe7f06166cce45234bfab58bcff51296812395e04dd4b3c653703a31d71b1bdf3b89fcc1892240a61de619b62c496b7968602643682d9054c85853d6853a2c1b62984142de413ede5d4f364f18d33dc26da6fb874fa8a038d760252d28327bc1a6dcdbca6dcdd28ea536ed10e103b2fb61c4a7b5f746268073cd00645c3676003f290ba557fe992d913d7569de117939e33df4cc9b00a7d36e0bd79510f4637d9ff54818cd98e877e9deb7b0939178d5c9c3172cacbdaa41ee4aafabd145f536eeb576c6848537d39247962fab984ed2eef885772684fa521d4dd1aad56bddb4666584d347f125704337655b3548f4f8f155025cbe8dda9e40ddeb9534cf2ad4b2c412ea63b6d3343f16c5d7711a65e6df0c6b11d5e0cbb14c956470d7ec977485df1ea2c0f8737b44486b7433715c972177d62a72bdd8cd355288fdd025b2d3dbcc47c5e97fc0cde6f46fefd0750a32e91	/home/zuul/src/webshop/small.yml	00:00:06.27471	localhost
2	2026-11-21 17:24:10.956989+00	2026-11-21 17:24:34.145397+00	2026-11-21 17:24:10.866436+00	2026-11-21 17:24:34.105011+00	small	2.14.18	failed	\\x789c7593c16ea4300c865f0571e9a55ab6b76a6f7d813dec75b58a0c31434412a3d8618aaabe7b1d981d98697bc39f63c7ffeff056cf98d851ac7f55317bff5815d0123b5914fdd4784a6e064133e2627ae7713f993090263263da61473162275bcb9a0324a9158b0b4859943d95a6cc83e928048a06d289f772ee6532f82a09ee13dd375c3b7dc58147330117d28367bc196dcd9c29d93b453da50ecd00d17ab5e550dafb5c26866ec0036d51357c0626a00c6457fdd952bd276eadbac02f26bd64be99526015fab706efeb7fc583d14de63f2d40c7ecc6433febfa5e4349b9442ece1885d2b23669244c8d6d3961d79cb1e581a6e67aa21988857f2c61bbc83b96951c7a736e19659f6e5bc60cab7ff56f928a61465bb54bf5f2e7a502ae740fbd3be5b4c107778aa4df657f39e8b5fc501c9b217b31ce5e35159b367867d60eaf5e5d8b74a163099ef53b90cdbe982ac3e1f92c51e0f5d0ad4814bd8b3fb1d38d6ac1e926d4776e404c293d3cc274d994fe07de6f36be7f00b9702d2b	/tmp/dbsrec/webshop/small.yml	00:00:23.238575	vm
\.


--
-- Data for Name: playbooks_labels; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.playbooks_labels (id, playbook_id, label_id) FROM stdin;
1	1	1
2	1	2
3	1	3
4	2	1
5	2	2
\.


--
-- Data for Name: plays; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plays (id, created, updated, started, ended, name, uuid, status, playbook_id, duration) FROM stdin;
1	2026-11-21 02:59:36.230106+00	2026-11-21 02:59:41.406639+00	2026-11-21 02:59:36.226102+00	2026-11-21 02:59:41.402194+00	Small run – kleine Runde	02fc0000-0001-0dac-29ee-000000000009	completed	1	00:00:05.176092
2	2026-11-21 02:59:41.618061+00	2026-11-21 02:59:42.125655+00	2026-11-21 02:59:41.613159+00	2026-11-21 02:59:42.118355+00	Fails at the end	02fc0000-0001-0dac-29ee-000000000015	completed	1	00:00:00.505196
3	2026-11-21 17:24:11.67897+00	2026-11-21 17:24:32.161146+00	2026-11-21 17:24:11.654879+00	2026-11-21 17:24:32.119971+00	Small run – kleine Runde	02fc0000-0001-e366-121f-000000000009	completed	2	00:00:20.465092
4	2026-11-21 17:24:32.596241+00	2026-11-21 17:24:33.813377+00	2026-11-21 17:24:32.566931+00	2026-11-21 17:24:33.766853+00	Fails at the end	02fc0000-0001-e366-121f-000000000015	completed	2	00:00:01.199922
\.


--
-- Data for Name: records; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.records (id, created, updated, key, value, type, playbook_id) FROM stdin;
1	2026-11-21 02:59:40.875971+00	2026-11-21 02:59:40.876023+00	list	\\x789c8b36d451502a29cf5702522945a9990a6a0a366599a945764ab100661a079e	list	1
2	2026-11-21 17:24:30.6634+00	2026-11-21 17:24:30.663435+00	list	\\x789c8b36d451502a29cf5702522945a9990a6a0a366599a945764ab100661a079e	list	2
\.


--
-- Data for Name: results; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.results (id, created, updated, started, ended, status, content, host_id, play_id, playbook_id, task_id, changed, ignore_errors, duration) FROM stdin;
1	2026-11-21 02:59:36.948285+00	2026-11-21 02:59:36.948305+00	2026-11-21 02:59:36.342769+00	2026-11-21 02:59:36.926461+00	ok	\\x789c9d92c14ec3300c865f65cb79ac2b47cebc059a2ab7753b439a4c765284aabefb9c912175a2803845b23fdb7ffc7b32e0846a8b55074d10f3b499be222d4960aa6320ef34619eb1267066b7f996a83ad2c81958b0553a70c45fc8704a5d0b0c4de1e581d12208fedc7e04260c1f7f5033c0abe76a4496acbe7c5c67c9ddb1e52a7b93a954edfddbbbe761955d4cdf2f9b7ad18d0f64effed2eb56902b89b560d0d48bd982b529b35595e95db872d4c0e0dba80d958fe7bcf859c3cd095c7fb5a2032bc90b72a36f20bb39ddea80fb4fdbd3012c5dc95a8beb69ecdb345d5d08c849d8f17f6a7349a0017d4c35e5619ee70b6444e15a	1	1	1	1	f	f	00:00:00.583692
2	2026-11-21 02:59:37.107701+00	2026-11-21 02:59:37.107726+00	2026-11-21 02:59:36.357691+00	2026-11-21 02:59:37.050706+00	ok	\\x789c9d92c14ec3300c865f65cb79ac2b47cebc059a2ab7753b439a4c765284aabefb9c912175a2803845b23fdb7ffc7b32e0846a8b55074d10f3b499be222d4960aa6320ef34619eb1267066b7f996a83ad2c81958b0553a70c45fc8704a5d0b0c4de1e581d12208fedc7e04260c1f7f5033c0abe76a4496acbe7c5c67c9ddb1e52a7b93a954edfddbbbe761955d4cdf2f9b7ad18d0f64effed2eb56902b89b560d0d48bd982b529b35595e95db872d4c0e0dba80d958fe7bcf859c3cd095c7fb5a2032bc90b72a36f20bb39ddea80fb4fdbd3012c5dc95a8beb69ecdb345d5d08c849d8f17f6a7349a0017d4c35e5619ee70b6444e15a	2	1	1	1	f	f	00:00:00.693015
3	2026-11-21 02:59:37.716175+00	2026-11-21 02:59:37.716214+00	2026-11-21 02:59:37.306675+00	2026-11-21 02:59:37.700278+00	ok	\\x789ca5524d4fc3300cfd2b53a4ded0362406825fc08513274e919b3a5d449a54b1b332a6fd77926cd0b2694813a7f8d9f1f3f3c74ea835b8161bf134e310f166261aa375423b019a3114ab075e27432cb8eb1703d6b4f6e5bd9d676b8e1fd0f51617c84a24026260ccdf1b1350b10f5bb14fee1ab50ff81f3ea8091d8b7d666b4d96bccc56f0b1cfe1e03de7ffc66dbc0236de95629d6fa24509a1a582656e50f688ef09ba686d4a913e98d638b0b28654033a1c63a014124936179c32b5d5016705d55bd5554df55cbdccabd72c059883a923238da9da5beb8771de295d65660d9670d2cff17b925f9a5f3eac56e2808d3687fe4e449d85fe92e60757b67bccbd6e2569af31d05435a1c50dda919030788b53ccdbfe178e341540414dc0f909256f74041ae510cc61a0a576b986d3217d37f77313575e9cf9cc7477cbc7fbcb620e07b8ff0258770dc6	1	1	1	2	t	f	00:00:00.393603
4	2026-11-21 02:59:37.725009+00	2026-11-21 02:59:37.725025+00	2026-11-21 02:59:37.317399+00	2026-11-21 02:59:37.720929+00	ok	\\x789ca5524d4fc3300cfd2b53a4ded0362106825fc08513274e919b3a5d449a54b1b332a6fd77926cd0b2694813a7f8d9f1f3f3c74ea835b8161bf134e310f166261aa375423b019a3114ab075e27432cb8eb1703d6b4f6e5bd9d676b8e1fd0f51617c84a24026260ccdf1b1350b10f5bb14fee1ab50ff81f3ea8091d8b7d666b4d96bccc56f0b1cfe1e03de7ffc66dbc0236de95629d6fa24509a1a582656e50f688ef09ba686d4a913e98d638b0b28654033a1c63a014124936179c32b5d5016705d55bd5554df55cbdccabd72c059883a923238da9da5beb8771de295d65660d9670d2cff17b925f9a5f3eac56e2808d3687fe4e449d85fe92e60757b67bccbd6e2569af31d05435a1c50dda919030788b53ccdbfe178e341540414dc0f909256f74041ae510cc61a0a576b986d3217d37f77313575e9cf9cc7477cbc7fbcb620e07b8ff025f920dca	2	1	1	2	t	f	00:00:00.40353
5	2026-11-21 02:59:38.711896+00	2026-11-21 02:59:38.711943+00	2026-11-21 02:59:37.881051+00	2026-11-21 02:59:38.700234+00	ok	\\x789cb553db6ee32010fd9588e78d8df1057ba5fd92b6b2300c092a860870dc6e947f5fb09d26bb2bf5a5ea93670e73ce5c7d41fcc8cc0104fab90b6e821fbb08007ff5d31811c469c58646b4455393a62dba464a3c0c4d8429482c6457e1bac4b4409127c087c4c9c378ca6718fcd12e5f92252b8337369e34e41078ee47a675c6ad910b514919894f17c464009734ac81ddaf5df16cc26ca3f19fcab349c425bc3f02132b2b77d6863c63c6ab21664a756cf65e5bcef49e14b8216f6dc7746ffaf40e54566d5be2a43680b40e920ebabe44ffa0d25070b29c9d4ee921e9a75065ce512f286b227a41a31593869eb9835ffcde3a75502666199807c3c645f59f742c04a7862940e29849eb5402e3af4b26c9b4ffca2ee26803987057fec2721cf060dd7b1fbb84bba0b45adbf9a1d4383c0ef72bbacd6c0b5fe6df7f9036749344b8a9aa94ccce66d9e4f6ec60b4017aeff81df3a0e10cfa117056c3a31fde4f7ff9937f145dd53ebb9568ef0bdad584741da55947caa22a9b783c04d37d5db5a46c6bdad0b6c675eeed94da8eba93f14c423f3bb5aef4369733d34ab070abe87a4d7d8b7a5bea403bca4a817955b495c0044b510d5159721e6fa5a0e893297d9ca357bf534049beb13d1fd61e90547aed77fd3dae7f00ea584faf	2	1	1	3	t	f	00:00:00.819183
6	2026-11-21 02:59:38.729858+00	2026-11-21 02:59:38.729877+00	2026-11-21 02:59:37.870298+00	2026-11-21 02:59:38.724115+00	ok	\\x789cb553c16edb300cfd95c0e725b614d99606ec4bd6c1a0652a112a4b812427ed82fcfb24db6db20ddba5e8c924c5f7483ed2d7421ec11e7028be6ea29ff0cb2605503e87694c910287beae59432b4a18a8a1e65cf5ad1c94942da35049094c540a48917003869831651c4fe505fb7074f397ecb2b5c317184f064b8cb20c2318b393ceaa19a8954ac0efd70254449f399cc5cdb70d79b2f1e292f117cb93cdc039bd3b220c0baaf4cec5720736e83e55ca7dacf6d63809664b49d5d0172ec074b6cbef2d71c8f07ccc6c3d2ae731f314b71fc93fe82c4a952defa6537ec8fc3955db73e28bdad914bd16a31b26831df84398fdce797dd03655e921a0857166fda31cc4e8753f45cc183b19935b00f93c575260c2477691a48d68e39df903cbf128a3f3af5d9a12ef84ca19e32e0fad26f124deafe84db3357dd6bf7b07add195b2a81ac6723177b1f326d7678fa38bd8052fefb18006cf681e03de197cf4e3ebe9377f0a8fa40bdbff6e25d95bd28a9a5221da7627081549f2743cb46ab694f1662f9a8633d2322ecae0a63c77229e6c0085ddc5eb65a76fc29cc1e801e25b4bb75b1e7ca8d7ad524e442515af9852352a8e84f24aedb9aa452d24ceccff92e9fd1e83fe9913f6f433e70b7119a250da2c032f3fc8ed17408a53a6	1	1	1	3	t	f	00:00:00.853817
7	2026-11-21 02:59:38.935997+00	2026-11-21 02:59:38.936038+00	2026-11-21 02:59:38.882906+00	2026-11-21 02:59:38.920712+00	ok	\\x789cad8f310e83300c45af6279666165eb39aa0ab9d4d0483f09c2a11d50ee4ed281aaeacaf8edf79fe58d87a784491fdcd128306d88bd4d25f1052097d41b0dd1cfd054a0b25dd456242bc4756309e6eed01e31cefd4b96daab9d0afe8b4771f8197cd08edae3689b1b3acbcae91df9fb4e4d27dac30a1cf21af22defebce6a9a	1	1	1	4	f	f	00:00:00.037806
8	2026-11-21 02:59:38.947405+00	2026-11-21 02:59:38.947426+00	2026-11-21 02:59:38.89496+00	2026-11-21 02:59:38.941733+00	skipped	\\x789cc58d310ec2300c45af6279eec2da0d2171098422434d897093284ee950f5ee8d0b1b1b0c6cb6fe7fffcd78bd53e8b9c3166e24ca0de0a07dfd702f02bef0a0a00f9f52add42cb38e52b4e6a71929a8bf083b8931b92765a38cb0e2e7ec96b4b0aba70dbacca431187388a1f3c5c740022f014ca4703410dff5b46d953cf2d2c0976a2c53c4ffe9c328f2b3fdbcac1e1b91cf	2	1	1	4	f	f	00:00:00.046773
9	2026-11-21 02:59:39.537299+00	2026-11-21 02:59:39.537393+00	2026-11-21 02:59:39.102728+00	2026-11-21 02:59:39.512952+00	failed	\\x789c7d51616bc32010fd2be287f5cb52129bb62483fd9151c4e9ad118c8653db6ea5ff7d5e3ada32d8403cdfbb77c7ddf3ccf5a0fc1e0cef59c20ccf8ceb91c01b8f032fa8d274831e020b39bdb0f90588ecf5491474b289b57c5724065c52a590d77d4d6759d7eb6d2be66a4f1db9a8c5a66a9a4a34ac16fdbaeb57ddb2dd6ebbd58644d61f8256c9065fb4673e06931d4885fb386389ea2827856a245c866395668bffe75a505f992344190770ae147e281769c9d2f750a0cfced1ca83b1f8001154827827e0043a27f5eee0ce218ce1f0288ac958ff0b4a658cf47074d6c3dde198d04e12c6297dcae24dfcc95c2e2537c63dede783afbe00034348193dd3c1006d83ba64dbb987c2f4b7aba2e95a7e9da298423a0a3742d24071fe66e277d744319294146ec48392f8dde51bb970a9fb	1	1	1	5	t	t	00:00:00.410224
10	2026-11-21 02:59:39.550671+00	2026-11-21 02:59:39.550712+00	2026-11-21 02:59:39.110573+00	2026-11-21 02:59:39.543907+00	failed	\\x789c7d51d16ac3300cfc15e387f56529499a942683fdc828c6b3b526e0d845b6db6ea5ff3e291d6d196c602cdfe924a4f3599a41fb1d58d98b84199e8534138337190749a8307c8319820839bd88f90588e2f5a926741a9368e49624165cd25428cbbee4b32ccb76b569e76acf1d655dd6eba2aa8aba1265ddb75dbfea964d5775ab8e45a33f04a3d3183c69cf720a363b501a7771c60af551ed35ea89310d270a2316ffcfb5e0be2a47882a0ee01c157e68177949ea7b20e8b373bcf260477c80083a41bc13700293937e7770e710a6707814c56447ff0b2a6dadf27074a387bbc331e1b85730edd3a7226fe24fe672a1dc1477bc9f0fbef8020c022165f4c2040bbc0d1aca36730f8de94f5737ebb66de4750a3285751c6e84e281e2fccdcc6faf093292951c6ec48392f9ede51bbef2aa02	2	1	1	5	t	t	00:00:00.433334
11	2026-11-21 02:59:39.942917+00	2026-11-21 02:59:39.942945+00	2026-11-21 02:59:39.702655+00	2026-11-21 02:59:39.914259+00	ok	\\x789c75515b6ec23010bc4ae4ef12d9a114c85500594bbc90487e446b275021ee5e6f68015520f9c3b333b3cf8b685af04734a22e0e60237e14a2718c36029b36888c0f818a13ee5519dbd0977806d75b14bbcc18b409b256c85af22ba5fc946ac526f49c4454b2fa9a2935ab5421ab7ab1aee7eb72b55a2c178a459d1f4303a90b3e6b2fc2053358d440c738614d70d23d1038c6533fc5f6753b5bc1f9f41031ead8a2b54ff3e47c63867eb096a76b4d474f901012c64700cfd80c09f679c47b8cd085f1591493e9fc3fa8c118edf1643bcfd644034e1475bd46d7a76f9d77127f99eb35732e1e792eee9c9afc93931e28bddf9c5acee7e2561189fedc37a4b93217d8ec6eb1304c995edfef2e79d8de5dfafa0360e0a999	1	1	1	6	f	f	00:00:00.211604
12	2026-11-21 02:59:39.9968+00	2026-11-21 02:59:39.996826+00	2026-11-21 02:59:39.722422+00	2026-11-21 02:59:39.990586+00	ok	\\x789c7551db8e823010fd15d2e795145834f22b6a9a918e42d20b99162f31fcfb767057cd46933ef4cc3967ae37d176e08ea845931dc004fcca446b196d04b69d17091f3c6567dc9779e8fc90e305ec6050ec12a3d144485a211bc92f9772b9ac0b36a1e324a294e57251148bb2c864d9d4eba65ae7eb6af52d2b16f5eee45b88bd77497b13d6ebd1a0023a86192b82b31a80c0329efbc9b6efdbd90acea7c68041850e8d799927e53b25e8466378ba4ef7f4020921627806f082ed18619f467cc408ad3fbd8a42d4bdfb071568ad1c9e4defd81a69c499a27e50688778556927e19799a6c4d970e4b9b8736ad34fce7aa0f87973725597e25e1189fedc77a4b83217d8ecee313fce99dedfef2179da3e5d7afa015e6ba996	2	1	1	6	f	f	00:00:00.268164
13	2026-11-21 02:59:40.562049+00	2026-11-21 02:59:40.562083+00	2026-11-21 02:59:40.165984+00	2026-11-21 02:59:40.550331+00	failed	\\x789ced54df6fda3010fe574e7901a4905ffc4a50a9946954aa46d7a9ac2f15926592033c1c3b73cc5498f6bfd721e99a75dabaa7f1c28b73b6efbbfbee9cfbbe5bc9868a35a6d6185694176883858f09e69a4961ceaccf8a26b8a4c916da992c34284c50684828e7c069a13be38500b8621c6161b94a4aed3a54146cc9d1d559eed676d7d85d7f140d82208a42cff1c370e00d86ddc0effb9e5947fea817f63daf370c476e5c624c8207526c644e964a6e5138f97e61d9c09940f0bd910d4cc04526d31dc7cb920200a135ee4032ca44bb730266517424f68a4ac58f896fc69d549cdb0796e798963b1b346639c9a9ded8107f9c5fbf8b67b307f229be8b6fe6a728a25f75f717be55096a27f2bd63d6e72acc87089ae1a4553371aa8bc269c46e95e198266b2e4dde6292b244b7eb0864f555bc052e5d395b1e3b3469d81dbbd19c8b9592071415c5cb9fb504c1f058cc0be7b73151583de20b862432fd0760d800be42345fabd97753c89e4b9a92e5362f7ade97f46f4e8ef9699eefddba57ee9f6664f8db889c8c4a70a4524dc207dc4f95926a0cad154db454ad85308e56dde842a7a8d45979ceca73569eb3f2fc67e5913b5d2acff1b05897e6cdedfbfbd914aee2ebd9fddd7421e6885039ba9552c14a2ad01b047c343101cb04255e2506eeff7802a4e22d8e	2	1	1	7	f	t	00:00:00.384347
14	2026-11-21 02:59:40.597268+00	2026-11-21 02:59:40.597288+00	2026-11-21 02:59:40.154877+00	2026-11-21 02:59:40.59196+00	failed	\\x789ced545d6fda3014fd2b577901a4900f8fafa05229d3a8548d6e53595f2a24cb2417f0ead899632a60da7f9f43d235ebb4754fe38597e4c6bee7fadce3dcf3cd49364cae3175c6b062a240171cdc25981baea45d733e6b96e092250fd0ce5461406382d240c28400c10ad3192f24c01517080bc7d74a19df63b2e04b81bec972bf8ebb36ee86c3a84f48148d022f1cf683377dd225612f187549308a02d28f7a83880483d08f4b903de19e161b95d3a5560f28bd7cbf705c105c2284c1d0052ee12253e956e065c90180b21a77a019e3b2dd3905b5283a327bc1a522c8e5a34da715e9f681e739a6e5970b06b39ce6cc6c5c883fccafdfc6b3d93dfd14dfc637f39374d1abf4fd8570d583deca7cefd9e7531bf64525cb70d2aaa978d546e1356ab7ca72dcd0b550f6dc6292f2c4b4eb0a74f555be062e53055f1e259a34e28edb50e762a5d5016545f1f2672f840c8ecd3c737e1d138daa5b7cc6d044a5ff001c35802f10cdeb6aea6e1bd90bc552ba13c32fbd1d09fe96e4d9bfe669dfafb5f2ff342583df86e46454c8914a350aef713fd55ae931b4562c314ab716d2263ab5d0854951ebb3f99ccde76c3e67f3f9ffe6a3b6a6349fe362b12ec39b8fefee6653b88aaf6777b7d3859c234295e85766052ba5c16c1070676b02960794789d5878f8fd0789202d88	1	1	1	7	f	t	00:00:00.437083
15	2026-11-21 02:59:40.932594+00	2026-11-21 02:59:40.932622+00	2026-11-21 02:59:40.754534+00	2026-11-21 02:59:40.925582+00	ok	\\x789c758ec10e823010447f65d38327316d1590c698f00bc493c6984a37d88094948221c67f97361cbc78db7999999d37291fb2ad501101ce0eb806525a942e00c2294f22c622ce4e948b38133bbad9a77196b233999d354eded5e8de79f9ec2b2f0b2c8d55b0d480b130742a9cba85bcc8bdb56be47437a6be69ff87cdc44d1dfe962d99ff2b12cab761c5289bc1472fa1e6653c531635ace0306ab44772fd7c01937a407f	1	1	1	8	t	f	00:00:00.171048
16	2026-11-21 02:59:41.283861+00	2026-11-21 02:59:41.283902+00	2026-11-21 02:59:41.104494+00	2026-11-21 02:59:41.266685+00	ok	\\x789c7590e16a843010845f45f2bb77c47816f4558e236ccd560331ca26f1ae1cbe7b37678b5228e447bed9596692a7e806f03d1ad1169112be15a21b335c45467163c1a08bc09290adcce72c6555d58de011faec154aaaf753599e545948d5d64d7b29cfea52ab466593f5cbd441b49367ef538c93490e35501f5eac09ee7a068231f316cb5b3a050c3a0ce81ccb9fe0422ec75b0ba34fcee5aa83b1744042881876011fd8a5081f0e778d709c96a3294463fd1fd4608cf67877d6e3fe3321929d358e73fcd2fcf2f03359579e8da1cfed7373eaf8265f7ea0f8ffff944d55892d11897eb737d23939075c6f9b36a57870301d1ceb37c4a78827	2	1	1	9	t	f	00:00:00.162191
17	2026-11-21 02:59:41.293011+00	2026-11-21 02:59:41.293029+00	2026-11-21 02:59:41.094508+00	2026-11-21 02:59:41.28853+00	ok	\\x789c7590516ac3301044af62f4dd04d989ddc6570941a8d6d61648b259494e4bf0ddbb1bb7d8140afad09b9d65467a886ed0a10723da2261869742749ee12a18c58d04032e6992846c259fa394a7babe081a4160afa864d51ccaf2509585acdafad29ecb6355378d7c65930df3d8e964c740de87f0a3c90e94c63e3e59a1beab49a3f6cc6b2c6da91c21aa388073247f6817b91c6dcd84213bc75507637187083a41dc04f8842e27fdee60d310fc38ef4d31191bfea0d2c6a8007767036c3f1313da49819fd297a297c79fc9b2d0ccc79edb7373ece8269f7e8de9ffff39c9f39b581301f1777b25c5c91c70bdadda98d3ce41b4732cdfca90882b	1	1	1	9	t	f	00:00:00.194022
18	2026-11-21 02:59:41.775994+00	2026-11-21 02:59:41.776033+00	2026-11-21 02:59:41.726903+00	2026-11-21 02:59:41.755418+00	skipped	\\x789cab564ace48cc4b4f4d51b252484bcc294ed551502acece2c882f4a4d2ccecf038a2a39e7e7a5649664e6e725e62814a51697e694289427162bb881542bd50200e65416e1	1	2	1	10	f	f	00:00:00.028515
19	2026-11-21 02:59:41.830543+00	2026-11-21 02:59:41.830573+00	2026-11-21 02:59:41.745739+00	2026-11-21 02:59:41.822879+00	failed	\\x789cab564ace48cc4b4f4d51b252484bcc294ed55150ca2d4e07f294f2f215d2f3f353ac14ca53938cf48a33f20bf4522b12730b7252956a01f4531253	2	2	1	10	f	f	00:00:00.07714
20	2026-11-21 02:59:42.014596+00	2026-11-21 02:59:42.014629+00	2026-11-21 02:59:41.990393+00	2026-11-21 02:59:42.004486+00	ok	\\x789cab564ace48cc4b4f4d51b252484bcc294ed55150ca2d4e07f29452f2f35215624a8dcc0d8d956a0107bb0c45	1	2	1	11	f	f	00:00:00.014093
21	2026-11-21 17:24:15.947128+00	2026-11-21 17:24:15.947152+00	2026-11-21 17:24:11.905864+00	2026-11-21 17:24:15.700773+00	ok	\\x789c9d92d14ec3300c457f65cbf3a01b122f3cf31768aa9cd6ed0c6932d94911aafaef734686b48902e229d2f5b173e39bc98017b20eeb0e9a28e669357d292d4964b22952f05a30cf6809bcd9acbe25ea8e5439020bb64a474ef80b190f796a85b1a982dc313a04c19fc78fc084f1e30f6e06780d5c8fc852dcef1e9659f237ece3227bb1a9940de1ed3df0b0c82ede1e44d73d90bb7948af2b41ae2559c1a8a517b306e77265ad16f37915c95e8521b449072a9f8e65ebb3cacd017c7fcea103273908f26368a044395dfa80fbcfcc73fad79114afd5f95fdcb7f9768d20226763fbffb92d2d91060c29f7ecb6f33c9f003f2be0ce	4	3	2	12	f	f	00:00:03.794909
22	2026-11-21 17:24:16.472666+00	2026-11-21 17:24:16.472689+00	2026-11-21 17:24:11.856428+00	2026-11-21 17:24:16.307547+00	ok	\\x789c9d92d14ec3300c457f65cbf3a01b122f3cf31768aa9cd6ed0c6932d94911aafaef734686b48902e229d2f5b173e39bc98017b20eeb0e9a28e669357d292d4964b22952f05a30cf6809bcd9acbe25ea8e5439020bb64a474ef80b190f796a85b1a982dc313a04c19fc78fc084f1e30f6e06780d5c8fc852dcef1e9659f237ece3227bb1a9940de1ed3df0b0c82ede1e44d73d90bb7948af2b41ae2559c1a8a517b306e77265ad16f37915c95e8521b449072a9f8e65ebb3cacd017c7fcea103273908f26368a044395dfa80fbcfcc73fad79114afd5f95fdcb7f9768d20226763fbffb92d2d91060c29f7ecb6f33c9f003f2be0ce	5	3	2	12	f	f	00:00:04.451119
23	2026-11-21 17:24:19.660094+00	2026-11-21 17:24:19.660124+00	2026-11-21 17:24:17.351571+00	2026-11-21 17:24:19.559383+00	ok	\\x789ca5524d4fc3300cfd2b53a4ded0362106825fc08513274e919b3a5d449a54b1b332a6fd77926cd0b2694813a7f8d9f1f3f3c74ea835b8161bf134e310f166261aa375423b019a3114ab075e27432cb8eb1703d6b4f6e5bd9d676b8e1fd0f51617c84a24026260ccdf1b1350b10f5bb14fee1ab50ff81f3ea8091d8b7d666b4d96bccc56f0b1cfe1e03de7ffc66dbc0236de95629d6fa24509a1a582656e50f688ef09ba686d4a913e98d638b0b28654033a1c63a014124936179c32b5d5016705d55bd5554df55cbdccabd72c059883a923238da9da5beb8771de295d65660d9670d2cff17b925f9a5f3eac56e2808d3687fe4e449d85fe92e60757b67bccbd6e2569af31d05435a1c50dda919030788b53ccdbfe178e341540414dc0f909256f74041ae510cc61a0a576b986d3217d37f77313575e9cf9cc7477cbc7fbcb620e07b8ff025f920dca	4	3	2	13	t	f	00:00:02.207812
24	2026-11-21 17:24:19.715705+00	2026-11-21 17:24:19.715727+00	2026-11-21 17:24:17.303165+00	2026-11-21 17:24:19.698758+00	ok	\\x789ca5524d4fc3300cfd2b53a4ded0362406825fc08513274e919b3a5d449a54b1b332a6fd77926cd0b2694813a7f8d9f1f3f3c74ea835b8161bf134e310f166261aa375423b019a3114ab075e27432cb8eb1703d6b4f6e5bd9d676b8e1fd0f51617c84a24026260ccdf1b1350b10f5bb14fee1ab50ff81f3ea8091d8b7d666b4d96bccc56f0b1cfe1e03de7ffc66dbc0236de95629d6fa24509a1a582656e50f688ef09ba686d4a913e98d638b0b28654033a1c63a014124936179c32b5d5016705d55bd5554df55cbdccabd72c059883a923238da9da5beb8771de295d65660d9670d2cff17b925f9a5f3eac56e2808d3687fe4e449d85fe92e60757b67bccbd6e2569af31d05435a1c50dda919030788b53ccdbfe178e341540414dc0f909256f74041ae510cc61a0a576b986d3217d37f77313575e9cf9cc7477cbc7fbcb620e07b8ff0258770dc6	5	3	2	13	t	f	00:00:02.395593
25	2026-11-21 17:24:22.947051+00	2026-11-21 17:24:22.94708+00	2026-11-21 17:24:20.013787+00	2026-11-21 17:24:22.879323+00	ok	\\x789cb553498edb3010fc8aa1736c91b4d60079492610b8346d622852e0626562f8ef212579ec2cc86590937aab6a7675eb5af033352710c5e75d70113eed5200f8ab8f638a14bcad286b44879b9a341dee1b2911634d0ab72091907d85ea236a719170027cc898328c533903f367bb7cc9215b07f84ec749430981977ea45a1fb83572012a2913f0ebb5a03280cb1cd6c0eecb0ebf9830db64fcc1f2623270291fce40c58a5a3a0be61df0f26c47280fd478c552d39cd8ecbdb69cea3d4913e1ce9efa3a0e31e7c53c756e069e891948eb205316b76fc93fa9ac0fca96b371ca09676dc8a5ca5c125f50d6a4e8b518ad881a06ea4e7ef107ebd44919aa07463d183a2eacbfb5a32138c562808c3151ebfc04ca5f974e926aff91b524950398f060fec09e92b0c1bab7214d090f4269b5b6f3d35393781c1e0775d76c2b5ff41fde415b74a32c505355b9999dcdb2d42ded60b40106eff823e641c305f473c0590dcf7e789b7ef1a37f265dd98a32eff2efb792ec3d6efb9a74b86bd081d47d8bea2e1d4f57a33dae6a4c08c635e911e948e96dcc7327e2683c9530cc4ead3bbd0b73a15a091aee4fbaddf2e0a2deb6cadabea547817885bb4a2082a4a8586a24396f6585dbe21f32bddfa3573f72c191fccff97c588728a4d2ebc0eb0f72fb09eb1d5628	4	3	2	14	t	f	00:00:02.865536
26	2026-11-21 17:24:23.044015+00	2026-11-21 17:24:23.044038+00	2026-11-21 17:24:19.983457+00	2026-11-21 17:24:22.98475+00	ok	\\x789cb553db8e9b3010fd9588e7066c820954ea97742b64cc98586b3c912f49b351febd36904d7a7b5aed13733b673c67866b260edc8c30645f37de06f8b2890110af2e4c3192c1d03356d5252969c5e5c09a46f67b314821f655c98910bc6a89e4348bb8019c4f98c24fc7e20cbd3be0fca579b272f8c9a7a38602bc28dcc4b5ce051a3903959411f8fd9a71e9c1260e34b0f9b6a12fc69f311a7fb1bc98049ccbbb03f06141cd9d87de5910c5012728726e9cea63d39458edad46c1f5b6ac59491b1c5b16ba90f26fd45da0d48744dc83440b8932bbfd88fea8923e245916c331252ca24fa5ca9c229f576862f49a4d38040d1db7a39bfd0ead1a95e1baebb903c3a799f58f76dc7babfae021614cd03a3d818bd7b993e4da7d642d51650fc63f983fb0a728ac477be9e294f02094a8359e9f9e1ac513f038a8bb666bf9ac7ff70e5aa32b6546eaaa4acdf06ce6a5ae690b137ae89c158f98030d27d0cf018b1a9e7d7f39fee607f74cbab06545dae5bf6f25da5bba6f59d9d0a626794929d9d7f1769aaadd5242eab666bb5d5bd58c91c261486347de601c97d09dad5a567ad7e5c4b51ab8bfbfe8764b730f6c5d6aecd112211b5249c9403640cb86c85d2359cb5a0133f3ff547a3f47a7de52c1aefcc4f19c5f66c8a4d2cbbccbef71fb05fcf4579d	5	3	2	14	t	f	00:00:03.001293
27	2026-11-21 17:24:23.668794+00	2026-11-21 17:24:23.668826+00	2026-11-21 17:24:23.364532+00	2026-11-21 17:24:23.554536+00	skipped	\\x789cc58d310ec2300c45af6279eec2da0d2171098422434d897093284ee950f5ee8d0b1b1b0c6cb6fe7fffcd78bd53e8b9c3166e24ca0de0a07dfd702f02bef0a0a00f9f52add42cb38e52b4e6a71929a8bf083b8931b92765a38cb0e2e7ec96b4b0aba70dbacca431187388a1f3c5c740022f014ca4703410dff5b46d953cf2d2c0976a2c53c4ffe9c328f2b3fdbcac1e1b91cf	4	3	2	15	f	f	00:00:00.190004
28	2026-11-21 17:24:23.76303+00	2026-11-21 17:24:23.763059+00	2026-11-21 17:24:23.32351+00	2026-11-21 17:24:23.700004+00	ok	\\x789cad8f310e83300c45af6279666165eb39aa0ab9d4d0483f09c2a11d50ee4ed281aaeacaf8edf79fe58d87a784491fdcd128306d88bd4d25f1052097d41b0dd1cfd054a0b25dd456242bc4756309e6eed01e31cefd4b96daab9d0afe8b4771f8197cd08edae3689b1b3acbcae91df9fb4e4d27dac30a1cf21af22defebce6a9a	5	3	2	15	f	f	00:00:00.376494
29	2026-11-21 17:24:26.419288+00	2026-11-21 17:24:26.419324+00	2026-11-21 17:24:24.08885+00	2026-11-21 17:24:26.318703+00	failed	\\x789c7d51d16ac3300cfc15e387f56519499ab66b06fb91518c676b8dc1b18b6cb7dd4aff7d523ada32d8c058bed34948e79334830e5bb0b217190b3c0a6946066f320d925065f8063344114b7e11d30b10c5eb434be8e8b2e8e48624167cd65428ebbee6f35437ab6eb19eaa0377946ddd2eaba6a9da4634abbeedfa76f954afdbe7f59c452eeca3d1d9c540da931ca32d1e94c66d9ab0427d503b8d7a644cc389ca88d9ff73cdb8af2a09924a03784f851fda275e92faee0986e23daf3c5887771041674837028e604ad6ef1e6e1cc218f7f7a294ad0bbfa0d2d6aa0007ef02dc1c4e19dd4ec1b8cb9f8abc493f99f3997263daf27e2186ea0b300a845c3008132df0366828db4d3d34e63f5d5d2dba79272f539029ace37025140f94a66f667e73499091ace47025ee94cc6fcedfb1cca9ee	5	3	2	16	t	t	00:00:02.229853
30	2026-11-21 17:24:26.678879+00	2026-11-21 17:24:26.678904+00	2026-11-21 17:24:24.144363+00	2026-11-21 17:24:26.618699+00	failed	\\x789c7d51616bc32010fd2be287f5cb52129b665d06fb23a388d35b23180da7b6dd4afffbbc74b465b08178be77ef8ebbe789eb41f91d18deb384191e19d72381371e075e50a5e9063d0416727a61f30b10d9eb8328e868136bf9b6480cb8a44a21affb9aceb25e89e7cd6aaef6d4918b5a7455d354a261cd532fda5e74cb76d375ed9a44d6ef8356c9065fb4273e06931d4885bb386389ea2027856a245c866395668bffe75a505f992344190770ae147e281769c9d2775fa0cfced1ca83b178071154827823e0083a27f5eee0c6218c617f2f8ac958ff0b4a658cf47070d6c3cde198d04e12c6297dcae24dfcc99ccf2537c61dede783afbe00034348193dd3c1006d83ba64dbb987c2f4a7abeb55d7097e99a298423a0a5742d24071fe66e2b7974431929414aec49d92f8edf91bb47fa9f2	4	3	2	16	t	t	00:00:02.474336
31	2026-11-21 17:24:27.829201+00	2026-11-21 17:24:27.829222+00	2026-11-21 17:24:26.980688+00	2026-11-21 17:24:27.608895+00	ok	\\x789c7551db8ac23010fd9592e7b5b4416adb5f51096333b6855cca245517f1df3753775516853ce4cc3967ae57d10de07ad4a2cd8e60027e65a2b38cb602bbc18b848f9eb2331eca3c0c7ecaf102763228f689d1682224ad28da825f5ec8a66a2a36a1e3244216b25a95e54a9659b969e5ba959b7cddd4b2a95934ba93ef208ede25ed5558af67830aa80f0b56046735018165bcf493eddeb7b3139c4fcd01830a031af3324fca774ad0cdc6f074831ee9051242c4f00ce005bb39c2218df888115a7f7a1585a847f70f2ad05a393c9bd1b135d28c0b45e3a4d04ef15ba59d845fe6764b9c0d3dcfc59d53977ec5a2078a1f3757d55521c5bd2212fdb9ef4871652eb0dddf637e5e32bdbfdf43f2b47dbaf4ed0780f6a9a4	5	3	2	17	f	f	00:00:00.628207
32	2026-11-21 17:24:27.942751+00	2026-11-21 17:24:27.942773+00	2026-11-21 17:24:27.046223+00	2026-11-21 17:24:27.903115+00	ok	\\x789c7551ed6ec2300c7c952abf479576ac6c7d154091690cad948fca495b26d4775f5c36401348f991b3cf679f7d114d0bee845ad4d9114cc0b74c3496d15660d37a91f0d15336e1a1cc43ebfb1ccf607b83629f321a4d84c415b296fc7229ab4a4a2e42c722a29465b52a8a555964c5a62ed775b9c93f3edfe557c5a4ce8dbe81d87997b81761bd1e0c2aa05358b02298540f0496f1324fb67b3ece4eb09e1a0206155a34e6c14fd21b13748331ecaed51d3d40428818ee013c63334438248bb718a1f5e3232944ddb97f5081d6cae1643ac7a591065c52d4f50a6d1fbf55da49f8cdcc73cad970625f3c3935e927173e507cb9b94db5be6e2e7544a2bfea2b52dc991b6cf7d7981f16a5e7f7bb51ee65af2e3dff0055f9a996	4	3	2	17	f	f	00:00:00.856892
33	2026-11-21 17:24:29.724798+00	2026-11-21 17:24:29.724836+00	2026-11-21 17:24:28.219442+00	2026-11-21 17:24:29.612004+00	failed	\\x789ced545d6f9b3014fd2b57bc24910804f20551538969a9542ddda6667da922590e5c12abc666c6999a54fbef331f5d59a7ad7b5a5ef20217fb9eeb738fb9e7c98a77546c31b16690525ea00d163ec6986b268559b3be281ae386c60fd0cd64a141618c42434c39074e0bdd9bad05c015e3086bcb55526ad7a1a2601b8eaece72b789fb26ee7bd370ec075e30099ce16038f4467d7fea4d067dcf0fc7e1603c0cbcc128f4c76e5462cc01f7a4d8c99c6c947c40e1e487b565036702c11b4c6d60022e3299ec395e961400086d7047925126babd13300bc38ad82b2a353f26be99745273ee1e599e63527ed9a031cb494ef5ce86e8e3eafa5db45cde93cfd16d74b33a4513a35add5ff8d62da8bdc80f8e793e77615e44d00ce79d8689536f144eab76a72cc734d97269ce2de6098b75b7a940d2afe22d7099cad9a65268de8a7b764b9c8b54c9238a9ae2e5cf5e7c7f5235f3c2f96d4c18d497f88221b14cfe0118b480af10eddb6aeb6e1a39704913e28d749065dbe46f498ef9699ef7dd462bf74f3332f96d444e46c5afa8d493f0010f0ba5a49a4127a5b196aab31626d16a842e74824a9d9de7ec3c67e7393bcf7f761eb9d7a5f3548bc5b60c6f3ebdbf5b2ee02aba5ededd2ed662850875a25b3b15a45281de21e0a3a909581e50e2556ce0def71f1ac22cd6	5	3	2	18	f	t	00:00:01.392562
34	2026-11-21 17:24:30.13235+00	2026-11-21 17:24:30.132372+00	2026-11-21 17:24:28.263073+00	2026-11-21 17:24:30.056878+00	failed	\\x789ced54df6fda3010fe574e7901a49090ac8404954a9946a56a749bcafa52215926b98055c7ce1c3301d3fef7393fba669db6ee69bcf0e29cedfbeebe3be7be6f56b2a56283a935858cf2126db0709f60a19914e6ccfaac68826b9a3c423f97a50685090a0d09e51c382df560ba1200d78c23ac2c5749a95d878a92ad39ba3a2fdcd61e1a7be84da2b11f7a61103a6f423ff447ded09f788159bd68341e5f04a1e7079371e4c615c8647820e5561664ade4230aa738ac2c1b381308de686203137099cb74c7f1aae20040688b3b929c32d11f9c825a14d5cc5e70690832f1d5b8938674ffc88a02d36a6783c6bc2005d55b1be20fcb9bb7f162f1403ec577f1edf224555c34fdfd85705383da89e2e098f5a90cf32182e638ebb5549ce6a2743ab17b5538a6c9864b93b79ca52cd1fd3602c9be88d7c0952b67ebba45b38e3db03bddb9cc943ca268285efdacc5f783ba9867ceaf63a2b079c5670c4964fa0fc0b0037c81e83e57b7efa69003973425eb5db98fd878ff3727c7fc354ff76edb2bf74f5312fc362427a3e2d7549a51788f87b952524da197d1444bd55b09e368b58d2e758a4a9dc5e72c3e67f1398bcfff171fb9d395f8d487e5a6326f3fbebb5fcce13abe59dcdfcd576289088da3db8815645281de22e0dec404ac1254789518b8f7fd07dfd52fce	4	3	2	18	f	t	00:00:01.793805
35	2026-11-21 17:24:30.768511+00	2026-11-21 17:24:30.768532+00	2026-11-21 17:24:30.383323+00	2026-11-21 17:24:30.736017+00	ok	\\x789c7d8ec10e823010447f65d38327316d414c0831e11788278d31956eb0a152520a8618ff5d9670f0e46de7656676deac7aa8b646cd32087ec02db0caa30a0b6092cb34122292e2240e994cb298efd2344e383fb3d9d9e0442e6bfa40f2d9d7244bac9cd7b0d680f330747a394d0b455990b5b36aba3bd7dc0cfd9133095387bf656be6df8a78bfac18951d287a1154f372c4b447031bc84783fec8ae9f2f84cd4069	5	3	2	19	t	f	00:00:00.352694
36	2026-11-21 17:24:31.864389+00	2026-11-21 17:24:31.864421+00	2026-11-21 17:24:31.063106+00	2026-11-21 17:24:31.748063+00	ok	\\x789c7590516ac3301044af12f4dd04c96eecd6570941a8d6d616c8b259494e4af0ddbb1bb7d8140afad09b9d65467a88b637a1032b9a43c20c2f07d10e0c17c128ae2458f0c990246423f99ca4aacf5529680481bda290457554ea58a883aa9be2b529d5a93a57f59b64930bf3d89ae4c640de8718469b3d68835d7cb24673d393413330afb1b4a57384a8630fde93fc697ce472b4351386ec3d57edadc31d2298047113e00e6d4ee6c3c3a6210ce3bc37c5645df883da58ab03dcbc0bb0fd4c4ce8260dc394be34bd3cfe4c96856643ecb83d37c7966ef2e93798fefd9ff2bd50b5581301f1777b25cdc91c70b9aeda98d3ce41b4732cdfcfd08831	5	3	2	20	t	f	00:00:00.684957
37	2026-11-21 17:24:31.932261+00	2026-11-21 17:24:31.932284+00	2026-11-21 17:24:31.095776+00	2026-11-21 17:24:31.902652+00	ok	\\x789c7590dd6a843010855f4572dd5d12d7aaf55596254ccd54034994fcb82d8befdec9daa2140ab9c877e60ce7240fd68fe00654ac2ba24ff852b0de66b8b28cec468242138124c63b9ecf99f3b7aa6a188dd0652f2b79599f843895a2104d5756dd459cebb61297d76cd26e997a887a72e47d303ba96450821fc293a587bb9cc183cdbcc5d2964c01830c231a43f2079890cbd1d642e89231b9eaa8b43fa047881876013fb14f11de0dee9a473b2d4753884abb3f284129e9f06eb4c3fd6742f47a9668e7f825e9e5e167b2ae34b361c8ed7373dfd38d3ffde0e3bfffd35475dbb22d11bdffddde48e6e41c70bd6dda94e2c1417470acdfcef58839	4	3	2	20	t	f	00:00:00.806876
38	2026-11-21 17:24:33.031765+00	2026-11-21 17:24:33.031793+00	2026-11-21 17:24:32.811436+00	2026-11-21 17:24:32.927131+00	skipped	\\x789cab564ace48cc4b4f4d51b252484bcc294ed551502acece2c882f4a4d2ccecf038a2a39e7e7a5649664e6e725e62814a51697e694289427162bb881542bd50200e65416e1	5	4	2	21	f	f	00:00:00.115695
39	2026-11-21 17:24:33.09878+00	2026-11-21 17:24:33.098801+00	2026-11-21 17:24:32.852795+00	2026-11-21 17:24:33.059384+00	failed	\\x789cab564ace48cc4b4f4d51b252484bcc294ed55150ca2d4e07f294f2f215d2f3f353ac14ca53938cf48a33f20bf4522b12730b7252956a01f4531253	4	4	2	21	f	f	00:00:00.206589
40	2026-11-21 17:24:33.623348+00	2026-11-21 17:24:33.623373+00	2026-11-21 17:24:33.395106+00	2026-11-21 17:24:33.566374+00	ok	\\x789cab564ace48cc4b4f4d51b252484bcc294ed55150ca2d4e07f29452f2f35215624a8dcc0d8d956a0107bb0c45	5	4	2	22	f	f	00:00:00.171268
\.


--
-- Data for Name: results_delegated_to; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.results_delegated_to (id, result_id, host_id) FROM stdin;
1	11	3
2	12	3
3	31	6
4	32	6
\.


--
-- Data for Name: tasks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tasks (id, created, updated, started, ended, name, action, lineno, tags, handler, status, file_id, play_id, playbook_id, duration) FROM stdin;
1	2026-11-21 02:59:36.298954+00	2026-11-21 02:59:37.211056+00	2026-11-21 02:59:36.291966+00	2026-11-21 02:59:37.206157+00	A few facts	setup	10	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.914191
2	2026-11-21 02:59:37.260694+00	2026-11-21 02:59:37.777328+00	2026-11-21 02:59:37.25424+00	2026-11-21 02:59:37.772782+00	Create a directory	file	14	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.518542
3	2026-11-21 02:59:37.826289+00	2026-11-21 02:59:38.789058+00	2026-11-21 02:59:37.822168+00	2026-11-21 02:59:38.781692+00	Write a file <b>with a diff</b>	copy	20	\\x789c8b562ace4dccc951d251504acecf4bcb4c578a05003cd9061c	f	completed	1	1	1	00:00:00.959524
4	2026-11-21 02:59:38.839088+00	2026-11-21 02:59:39.002925+00	2026-11-21 02:59:38.834167+00	2026-11-21 02:59:38.996934+00	Only on the first machine	debug	28	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.162767
5	2026-11-21 02:59:39.05623+00	2026-11-21 02:59:39.610278+00	2026-11-21 02:59:39.050362+00	2026-11-21 02:59:39.60332+00	Fails, ignored	command	34	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.552958
6	2026-11-21 02:59:39.658464+00	2026-11-21 02:59:40.056165+00	2026-11-21 02:59:39.654161+00	2026-11-21 02:59:40.049336+00	Delegated to the build node	command	38	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.395175
7	2026-11-21 02:59:40.109179+00	2026-11-21 02:59:40.658322+00	2026-11-21 02:59:40.102386+00	2026-11-21 02:59:40.653423+00	Module that raises an exception	shop_broken	44	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.551037
8	2026-11-21 02:59:40.707869+00	2026-11-21 02:59:40.996+00	2026-11-21 02:59:40.702266+00	2026-11-21 02:59:40.988669+00	Record a list	ara_record	48	\\x789c8b8e0500011500b9	f	completed	1	1	1	00:00:00.286403
9	2026-11-21 02:59:41.0477+00	2026-11-21 02:59:41.357072+00	2026-11-21 02:59:41.042292+00	2026-11-21 02:59:41.350354+00	Small handler	command	56	\\x789c8b8e0500011500b9	t	completed	1	1	1	00:00:00.308062
10	2026-11-21 02:59:41.679854+00	2026-11-21 02:59:41.892563+00	2026-11-21 02:59:41.673109+00	2026-11-21 02:59:41.882244+00	Failure on one machine	fail	63	\\x789c8b8e0500011500b9	f	completed	1	2	1	00:00:00.209135
11	2026-11-21 02:59:41.945895+00	2026-11-21 02:59:42.074224+00	2026-11-21 02:59:41.938468+00	2026-11-21 02:59:42.068945+00	Last task	debug	68	\\x789c8b8e0500011500b9	f	completed	1	2	1	00:00:00.130477
12	2026-11-21 17:24:11.835015+00	2026-11-21 17:24:17.099055+00	2026-11-21 17:24:11.794311+00	2026-11-21 17:24:16.690325+00	A few facts	setup	10	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:04.896014
13	2026-11-21 17:24:17.232835+00	2026-11-21 17:24:19.831701+00	2026-11-21 17:24:17.167177+00	2026-11-21 17:24:19.790323+00	Create a directory	file	14	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:02.623146
14	2026-11-21 17:24:19.923833+00	2026-11-21 17:24:23.158016+00	2026-11-21 17:24:19.891046+00	2026-11-21 17:24:23.116273+00	Write a file <b>with a diff</b>	copy	20	\\x789c8b564acecf4bcb4c57d251502ace4dccc9518a05003d75061c	f	completed	5	3	2	00:00:03.225227
15	2026-11-21 17:24:23.263456+00	2026-11-21 17:24:23.885115+00	2026-11-21 17:24:23.219002+00	2026-11-21 17:24:23.838299+00	Only on the first machine	debug	28	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:00.619297
16	2026-11-21 17:24:24.026986+00	2026-11-21 17:24:26.78586+00	2026-11-21 17:24:23.951038+00	2026-11-21 17:24:26.726653+00	Fails, ignored	command	34	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:02.775615
17	2026-11-21 17:24:26.915316+00	2026-11-21 17:24:28.05909+00	2026-11-21 17:24:26.870958+00	2026-11-21 17:24:28.030265+00	Delegated to the build node	command	38	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:01.159307
18	2026-11-21 17:24:28.159094+00	2026-11-21 17:24:30.221462+00	2026-11-21 17:24:28.118975+00	2026-11-21 17:24:30.194325+00	Module that raises an exception	shop_broken	44	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:02.07535
19	2026-11-21 17:24:30.313976+00	2026-11-21 17:24:30.940998+00	2026-11-21 17:24:30.274933+00	2026-11-21 17:24:30.891197+00	Record a list	ara_record	48	\\x789c8b8e0500011500b9	f	completed	5	3	2	00:00:00.616264
20	2026-11-21 17:24:31.006865+00	2026-11-21 17:24:32.105138+00	2026-11-21 17:24:30.966955+00	2026-11-21 17:24:32.043415+00	Small handler	command	56	\\x789c8b8e0500011500b9	t	completed	5	3	2	00:00:01.07646
21	2026-11-21 17:24:32.743902+00	2026-11-21 17:24:33.211669+00	2026-11-21 17:24:32.686353+00	2026-11-21 17:24:33.165131+00	Failure on one machine	fail	63	\\x789c8b8e0500011500b9	f	completed	5	4	2	00:00:00.478778
22	2026-11-21 17:24:33.330741+00	2026-11-21 17:24:33.74775+00	2026-11-21 17:24:33.282259+00	2026-11-21 17:24:33.69863+00	Last task	debug	68	\\x789c8b8e0500011500b9	f	completed	5	4	2	00:00:00.416371
\.


--
-- Name: django_migrations_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.django_migrations_id_seq', 30, true);


--
-- Name: file_contents_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.file_contents_id_seq', 4, true);


--
-- Name: files_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.files_id_seq', 8, true);


--
-- Name: hosts_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.hosts_id_seq', 6, true);


--
-- Name: labels_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.labels_id_seq', 5, true);


--
-- Name: playbooks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.playbooks_id_seq', 2, true);


--
-- Name: playbooks_labels_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.playbooks_labels_id_seq', 7, true);


--
-- Name: plays_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.plays_id_seq', 4, true);


--
-- Name: records_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.records_id_seq', 2, true);


--
-- Name: results_delegated_to_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.results_delegated_to_id_seq', 4, true);


--
-- Name: results_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.results_id_seq', 40, true);


--
-- Name: tasks_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.tasks_id_seq', 22, true);


--
-- Name: django_migrations django_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);


--
-- Name: file_contents file_contents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_contents
    ADD CONSTRAINT file_contents_pkey PRIMARY KEY (id);


--
-- Name: file_contents file_contents_sha1_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_contents
    ADD CONSTRAINT file_contents_sha1_key UNIQUE (sha1);


--
-- Name: files files_path_playbook_id_0eb834c6_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_path_playbook_id_0eb834c6_uniq UNIQUE (path, playbook_id);


--
-- Name: files files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);


--
-- Name: hosts hosts_name_playbook_id_9ac22a75_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_name_playbook_id_9ac22a75_uniq UNIQUE (name, playbook_id);


--
-- Name: hosts hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_pkey PRIMARY KEY (id);


--
-- Name: labels labels_name_f48deff7_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.labels
    ADD CONSTRAINT labels_name_f48deff7_uniq UNIQUE (name);


--
-- Name: labels labels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.labels
    ADD CONSTRAINT labels_pkey PRIMARY KEY (id);


--
-- Name: latest_hosts latest_hosts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.latest_hosts
    ADD CONSTRAINT latest_hosts_pkey PRIMARY KEY (name);


--
-- Name: playbooks_labels playbooks_labels_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks_labels
    ADD CONSTRAINT playbooks_labels_pkey PRIMARY KEY (id);


--
-- Name: playbooks_labels playbooks_labels_playbook_id_label_id_1a0adbe5_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks_labels
    ADD CONSTRAINT playbooks_labels_playbook_id_label_id_1a0adbe5_uniq UNIQUE (playbook_id, label_id);


--
-- Name: playbooks playbooks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks
    ADD CONSTRAINT playbooks_pkey PRIMARY KEY (id);


--
-- Name: plays plays_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plays
    ADD CONSTRAINT plays_pkey PRIMARY KEY (id);


--
-- Name: records records_key_playbook_id_a53f281f_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_key_playbook_id_a53f281f_uniq UNIQUE (key, playbook_id);


--
-- Name: records records_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_pkey PRIMARY KEY (id);


--
-- Name: results_delegated_to results_delegated_to_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results_delegated_to
    ADD CONSTRAINT results_delegated_to_pkey PRIMARY KEY (id);


--
-- Name: results_delegated_to results_delegated_to_result_id_host_id_42952cba_uniq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results_delegated_to
    ADD CONSTRAINT results_delegated_to_result_id_host_id_42952cba_uniq UNIQUE (result_id, host_id);


--
-- Name: results results_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results
    ADD CONSTRAINT results_pkey PRIMARY KEY (id);


--
-- Name: tasks tasks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (id);


--
-- Name: file_contents_sha1_e91734a0_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX file_contents_sha1_e91734a0_like ON public.file_contents USING btree (sha1 varchar_pattern_ops);


--
-- Name: files_content_id_8bafe2a1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_content_id_8bafe2a1 ON public.files USING btree (content_id);


--
-- Name: files_playbook_id_56f57d57; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX files_playbook_id_56f57d57 ON public.files USING btree (playbook_id);


--
-- Name: hosts_playbook_id_d73f2410; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX hosts_playbook_id_d73f2410 ON public.hosts USING btree (playbook_id);


--
-- Name: labels_name_f48deff7_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX labels_name_f48deff7_like ON public.labels USING btree (name varchar_pattern_ops);


--
-- Name: latest_hosts_host_id_6cb5723d; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX latest_hosts_host_id_6cb5723d ON public.latest_hosts USING btree (host_id);


--
-- Name: latest_hosts_name_450b8925_like; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX latest_hosts_name_450b8925_like ON public.latest_hosts USING btree (name varchar_pattern_ops);


--
-- Name: playbooks_labels_label_id_a3b97e31; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX playbooks_labels_label_id_a3b97e31 ON public.playbooks_labels USING btree (label_id);


--
-- Name: playbooks_labels_playbook_id_011131fc; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX playbooks_labels_playbook_id_011131fc ON public.playbooks_labels USING btree (playbook_id);


--
-- Name: plays_playbook_id_cc61e267; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX plays_playbook_id_cc61e267 ON public.plays USING btree (playbook_id);


--
-- Name: records_playbook_id_613cde42; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX records_playbook_id_613cde42 ON public.records USING btree (playbook_id);


--
-- Name: results_delegated_to_host_id_a66f4764; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX results_delegated_to_host_id_a66f4764 ON public.results_delegated_to USING btree (host_id);


--
-- Name: results_delegated_to_result_id_e52702c1; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX results_delegated_to_result_id_e52702c1 ON public.results_delegated_to USING btree (result_id);


--
-- Name: results_host_id_cc92081c; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX results_host_id_cc92081c ON public.results USING btree (host_id);


--
-- Name: results_play_id_03eca33f; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX results_play_id_03eca33f ON public.results USING btree (play_id);


--
-- Name: results_playbook_id_f7f12c61; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX results_playbook_id_f7f12c61 ON public.results USING btree (playbook_id);


--
-- Name: results_task_id_3e4a3c27; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX results_task_id_3e4a3c27 ON public.results USING btree (task_id);


--
-- Name: tasks_file_id_fc41d624; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_file_id_fc41d624 ON public.tasks USING btree (file_id);


--
-- Name: tasks_play_id_8b47a0f3; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_play_id_8b47a0f3 ON public.tasks USING btree (play_id);


--
-- Name: tasks_playbook_id_0f283c3b; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tasks_playbook_id_0f283c3b ON public.tasks USING btree (playbook_id);


--
-- Name: files files_content_id_8bafe2a1_fk_file_contents_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_content_id_8bafe2a1_fk_file_contents_id FOREIGN KEY (content_id) REFERENCES public.file_contents(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: files files_playbook_id_56f57d57_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_playbook_id_56f57d57_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: hosts hosts_playbook_id_d73f2410_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hosts
    ADD CONSTRAINT hosts_playbook_id_d73f2410_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: latest_hosts latest_hosts_host_id_6cb5723d_fk_hosts_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.latest_hosts
    ADD CONSTRAINT latest_hosts_host_id_6cb5723d_fk_hosts_id FOREIGN KEY (host_id) REFERENCES public.hosts(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: playbooks_labels playbooks_labels_label_id_a3b97e31_fk_labels_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks_labels
    ADD CONSTRAINT playbooks_labels_label_id_a3b97e31_fk_labels_id FOREIGN KEY (label_id) REFERENCES public.labels(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: playbooks_labels playbooks_labels_playbook_id_011131fc_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.playbooks_labels
    ADD CONSTRAINT playbooks_labels_playbook_id_011131fc_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: plays plays_playbook_id_cc61e267_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plays
    ADD CONSTRAINT plays_playbook_id_cc61e267_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: records records_playbook_id_613cde42_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_playbook_id_613cde42_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: results_delegated_to results_delegated_to_host_id_a66f4764_fk_hosts_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results_delegated_to
    ADD CONSTRAINT results_delegated_to_host_id_a66f4764_fk_hosts_id FOREIGN KEY (host_id) REFERENCES public.hosts(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: results_delegated_to results_delegated_to_result_id_e52702c1_fk_results_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results_delegated_to
    ADD CONSTRAINT results_delegated_to_result_id_e52702c1_fk_results_id FOREIGN KEY (result_id) REFERENCES public.results(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: results results_host_id_cc92081c_fk_hosts_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results
    ADD CONSTRAINT results_host_id_cc92081c_fk_hosts_id FOREIGN KEY (host_id) REFERENCES public.hosts(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: results results_play_id_03eca33f_fk_plays_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results
    ADD CONSTRAINT results_play_id_03eca33f_fk_plays_id FOREIGN KEY (play_id) REFERENCES public.plays(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: results results_playbook_id_f7f12c61_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results
    ADD CONSTRAINT results_playbook_id_f7f12c61_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: results results_task_id_3e4a3c27_fk_tasks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.results
    ADD CONSTRAINT results_task_id_3e4a3c27_fk_tasks_id FOREIGN KEY (task_id) REFERENCES public.tasks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tasks tasks_file_id_fc41d624_fk_files_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_file_id_fc41d624_fk_files_id FOREIGN KEY (file_id) REFERENCES public.files(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tasks tasks_play_id_8b47a0f3_fk_plays_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_play_id_8b47a0f3_fk_plays_id FOREIGN KEY (play_id) REFERENCES public.plays(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tasks tasks_playbook_id_0f283c3b_fk_playbooks_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT tasks_playbook_id_0f283c3b_fk_playbooks_id FOREIGN KEY (playbook_id) REFERENCES public.playbooks(id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--

\unrestrict OwoD9WWjxwlXjc3Oz7tSGPi4JpRK8898zMsriZYRO16yMdZk6CHIL78teJpZjE6

